/** The zone of every court Starling serves: California has one, and a court's day and wall clock are counted in it, never through UTC. */
export const COURT_ZONE = 'America/Los_Angeles';
