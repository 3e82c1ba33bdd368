package org.newsgraph.table;

/** The tables. The names are those that users write. */
public enum Table {
  /** One row an event of which an asserted claim tells. */
  events(EventTable.ROWS),
  /** One row a claim: what one document tells of one event, whatever its modality. */
  claims(ClaimTable.ROWS),
  /** One row a number that a claim gives. */
  figures(FigureTable.ROWS),
  /** One row a stretch of a document's text that anything rests on. */
  mentions(MentionTable.ROWS);

  private final Rows<?> rows;

  Table(Rows<?> rows) {
    this.rows = rows;
  }

  Rows<?> rows() {
    return rows;
  }
}
