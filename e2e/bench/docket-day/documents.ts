/** The docket as Starling's bench view asks for it. */
export const DOCKET_QUERY = `query Bench($sessionId: ID!) {
  docket(sessionId: $sessionId) {
    clerk here remote away heard notYetFinal suggestion
    session { ...SessionFacts }
    next { ...SessionFacts }
    rows {
      hearingId caseId petitionId place startsAt minutes chosenName pronouns hearingType state checkedInAt calledAt concludedAt minuteSigned notYetFinal nextOn version
      needs { kind words }
    }
    closedPlaces { place }
  }
}
fragment SessionFacts on SessionLine {
  sessionId name department courthouse judge heldOn startsAt endsAt state hearingsSet closedBecause version
  gauge { capacity heard inHand stillSet over free }
}`;

/**
 * The same facts as PostGraphile offers them: what a row says in words is asked for as the rows behind the words. Its API has no
 * "after this day": the department's last session stands for the next one, which on these rows it is. It is spared the closed
 * places and the court's closures, which it cannot ask for; that flatters it.
 */
export const PEER_QUERY = `query Bench($courtId: UUID!, $sessionId: UUID!) {
  courtSessionByCourtIdAndSessionId(courtId: $courtId, sessionId: $sessionId) {
    sessionId name heldOn startsAt endsAt staffingStartsAt state minutesCapacity minutesOver minutesSet version clerkAccountId
    departmentByCourtIdAndDepartmentId {
      name
      courthouseByCourtIdAndCourthouseId { name city }
      courtSessionsByCourtIdAndDepartmentId(orderBy: HELD_ON_DESC, first: 1) { nodes { ...NextSession } }
    }
    benchOfficerByCourtIdAndBenchOfficerId { name title }
    hearingsByCourtIdAndSessionId {
      nodes {
        hearingId caseId petitionId placeInLine startsAt minutes type mode state checkedInAt calledAt concludedAt interpreterLanguage minuteSignedAt version
        petitionByCourtIdAndPetitionId { petitionId }
        legalCaseByCourtIdAndCaseId {
          branch
          warrantsByCourtIdAndCaseId { nodes { state } }
          hearingsByCourtIdAndCaseId { nodes { state courtSessionByCourtIdAndSessionId { heldOn } } }
          youthByCourtIdAndYouthId {
            chosenName pronouns
            youthNeedsByCourtIdAndYouthId { nodes { kind words } }
            custodiesByCourtIdAndYouthId { nodes { kind fromOn untilOn } }
            keepApartsByCourtIdAndYouthId { nodes { level until youthByCourtIdAndOtherYouthId { ...Whereabouts } } }
            keepApartsByCourtIdAndOtherYouthId { nodes { level until youthByCourtIdAndYouthId { ...Whereabouts } } }
            legalCasesByCourtIdAndYouthId { nodes { caseId branch state } }
          }
        }
      }
    }
  }
}
fragment NextSession on CourtSession {
  sessionId name heldOn startsAt endsAt staffingStartsAt state minutesCapacity minutesOver minutesSet version
  departmentByCourtIdAndDepartmentId { name courthouseByCourtIdAndCourthouseId { name city } }
  benchOfficerByCourtIdAndBenchOfficerId { name title }
  hearingsByCourtIdAndSessionId { nodes { minutes state } }
}
fragment Whereabouts on Youth {
  legalCasesByCourtIdAndYouthId { nodes { hearingsByCourtIdAndCaseId { nodes { state courtSessionByCourtIdAndSessionId { heldOn } } } } }
}`;
