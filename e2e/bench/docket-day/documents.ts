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
 * The same facts as PostGraphile offers them: what a row says in words is asked for as the rows behind the words. It is spared the
 * department's next session and whether the other youth of a keep-apart comes on the same day, which its API cannot ask: that flatters it.
 */
export const PEER_QUERY = `query Bench($courtId: UUID!, $sessionId: UUID!) {
  courtSessionByCourtIdAndSessionId(courtId: $courtId, sessionId: $sessionId) {
    sessionId name heldOn startsAt endsAt staffingStartsAt state minutesCapacity minutesOver minutesSet version clerkAccountId
    departmentByCourtIdAndDepartmentId { name courthouseByCourtIdAndCourthouseId { name city } }
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
            keepApartsByCourtIdAndYouthId { nodes { level until otherYouthId } }
            keepApartsByCourtIdAndOtherYouthId { nodes { level until youthId } }
            legalCasesByCourtIdAndYouthId { nodes { caseId branch state } }
          }
        }
      }
    }
  }
}`;
