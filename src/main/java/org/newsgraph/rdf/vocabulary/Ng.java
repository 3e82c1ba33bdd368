package org.newsgraph.rdf.vocabulary;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;
import org.newsgraph.model.CitationKind;
import org.newsgraph.model.Disagreement;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventType;
import org.newsgraph.model.FigureRole;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Modality;
import org.newsgraph.model.ParticipantRole;

/** The terms of {@code ontology/newsgraph.ttl}. Terms that mirror an enum are made from it. */
public final class Ng {

  static {
    JenaSystem.init();
  }

  /** The namespace. */
  public static final String NS = "https://w3id.org/newsgraph/ontology#";

  /** The ontology itself. */
  public static final Node ONTOLOGY = NodeFactory.createURI("https://w3id.org/newsgraph/ontology");

  public static final Node Document = term("Document");
  public static final Node TextReuse = term("TextReuse");
  public static final Node ExcludedSpan = term("ExcludedSpan");
  public static final Node Mention = term("Mention");
  public static final Node NameMention = term("NameMention");
  public static final Node NominalMention = term("NominalMention");
  public static final Node PronounMention = term("PronounMention");
  public static final Node TimeExpression = term("TimeExpression");
  public static final Node Actor = term("Actor");
  public static final Node Place = term("Place");
  public static final Node Item = term("Item");
  public static final Node Event = term("Event");
  public static final Node Figure = term("Figure");
  public static final Node Claim = term("Claim");
  public static final Node OfficeStatement = term("OfficeStatement");
  public static final Node Quotation = term("Quotation");
  public static final Node Citation = term("Citation");
  public static final Node Disagreement = term("Disagreement");
  public static final Node IdentityDecision = term("IdentityDecision");
  public static final Node ReferenceEntry = term("ReferenceEntry");
  public static final Node Build = term("Build");
  public static final Node DocumentOutcome = term("DocumentOutcome");
  public static final Node Modality = term("Modality");
  public static final Node FigureRole = term("FigureRole");
  public static final Node CitationKind = term("CitationKind");
  public static final Node DisagreementKind = term("DisagreementKind");

  public static final Node place = term("place");
  public static final Node date = term("date");
  public static final Node earliest = term("earliest");
  public static final Node latest = term("latest");
  public static final Node figure = term("figure");
  public static final Node sourceCount = term("sourceCount");
  public static final Node independentSourceCount = term("independentSourceCount");
  public static final Node figureRole = term("figureRole");
  public static final Node min = term("min");
  public static final Node max = term("max");
  public static final Node approximate = term("approximate");
  public static final Node outOf = term("outOf");
  public static final Node office = term("office");
  public static final Node officeOf = term("officeOf");
  public static final Node within = term("within");
  public static final Node reference = term("reference");
  public static final Node country = term("country");
  public static final Node dataset = term("dataset");
  public static final Node about = term("about");
  public static final Node speaker = term("speaker");
  public static final Node via = term("via");
  public static final Node modality = term("modality");
  public static final Node evidence = term("evidence");
  public static final Node trigger = term("trigger");
  public static final Node cue = term("cue");
  public static final Node quotedText = term("quotedText");
  public static final Node direct = term("direct");
  public static final Node states = term("states");
  public static final Node kind = term("kind");
  public static final Node reason = term("reason");
  public static final Node byteStart = term("byteStart");
  public static final Node byteEnd = term("byteEnd");
  public static final Node page = term("page");
  public static final Node box = term("box");
  public static final Node denotes = term("denotes");
  public static final Node timexType = term("timexType");
  public static final Node timexValue = term("timexValue");
  public static final Node sourceFile = term("sourceFile");
  public static final Node sha256 = term("sha256");
  public static final Node length = term("length");
  public static final Node byteLength = term("byteLength");
  public static final Node encoding = term("encoding");
  public static final Node mediaType = term("mediaType");
  public static final Node textSha256 = term("textSha256");
  public static final Node record = term("record");
  public static final Node memberOffset = term("memberOffset");
  public static final Node recordOffset = term("recordOffset");
  public static final Node payloadOffset = term("payloadOffset");
  public static final Node payloadLength = term("payloadLength");
  public static final Node retrieved = term("retrieved");
  public static final Node sharesTextWith = term("sharesTextWith");
  public static final Node copyOf = term("copyOf");
  public static final Node reusing = term("reusing");
  public static final Node reused = term("reused");
  public static final Node share = term("share");
  public static final Node between = term("between");
  public static final Node firstSide = term("firstSide");
  public static final Node secondSide = term("secondSide");
  public static final Node firstValue = term("firstValue");
  public static final Node secondValue = term("secondValue");
  public static final Node differsIn = term("differsIn");
  public static final Node compatible = term("compatible");
  public static final Node entity = term("entity");
  public static final Node name = term("name");
  public static final Node rule = term("rule");
  public static final Node confidence = term("confidence");
  public static final Node byUser = term("byUser");
  public static final Node version = term("version");
  public static final Node configuration = term("configuration");
  public static final Node outcome = term("outcome");
  public static final Node status = term("status");
  public static final Node message = term("message");
  public static final Node acledSubEventType = term("acledSubEventType");
  public static final Node ploverEventType = term("ploverEventType");

  private Ng() {}

  /** Returns the class of an event type. */
  public static Node type(EventType type) {
    return term(type.name());
  }

  /** Returns the most specific class of an entity type. */
  public static Node type(EntityType type) {
    return term(type.name());
  }

  /** Returns the class of a kind of mention. */
  public static Node type(MentionKind kind) {
    return switch (kind) {
      case name -> NameMention;
      case nominal -> NominalMention;
      case pronoun -> PronounMention;
    };
  }

  /** Returns the property of a participant's role. */
  public static Node role(ParticipantRole role) {
    return term(role.name());
  }

  /** Returns the individual of a figure's role. */
  public static Node role(FigureRole role) {
    return term(role.name());
  }

  /** Returns the individual of a modality. */
  public static Node modality(Modality modality) {
    return term(modality.name());
  }

  /** Returns the individual of a kind of citation. */
  public static Node kind(CitationKind kind) {
    String name = kind.name();
    return term(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
  }

  /** Returns the individual of a kind of disagreement. */
  public static Node kind(Disagreement.Kind kind) {
    return term(kind.name());
  }

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
