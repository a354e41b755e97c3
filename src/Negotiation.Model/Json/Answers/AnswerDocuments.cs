namespace Negotiation.Model.Json;

/// <summary>How documents with answers stand in JSON.</summary>
internal static class AnswerDocuments
{
    private static readonly Shape<NegotiationState> Clocks = new Shape<NegotiationState>("The two days as of which is asked.", "AsOf")
        .Optional("on", Texts.Words, static s => AnswerJson.Day(s.On), "The day, inclusive. Absent: everything that is recorded.")
        .Optional("knownBy", Texts.Words, static s => AnswerJson.Day(s.KnownBy), "The day by which it must have been published, inclusive. Absent: everything that is recorded.");

    private static readonly Shape<Change> Change = new Shape<Change>("An answer that is another one on a later date, or once more is known.")
        .Required("key", Texts.Words, static c => c.Key, "What is answered.")
        .Optional("before", AnswerShapes.Any, static c => c.Before, "The answer before. Absent: there was none.")
        .Optional("after", AnswerShapes.Any, static c => c.After, "The answer after. Absent: there is none any more.");

    /// <summary>Some answers of a state.</summary>
    public static Shape<AnswerDocument> State { get; } = new Shape<AnswerDocument>("Answers as of a date, with the evidence of all entries on which they rest.", "State")
        .Required("negotiation", Texts.Of<Slug>(), static d => d.State.Record.Id, "The id of the negotiation.")
        .Required("asOf", Clocks, static d => d.State, "The two days as of which is asked.")
        .List("answers", AnswerShapes.Any, static d => d.Answers, "The answers.")
        .Required("evidence", EvidenceMapShape.Instance, static d => [d], "The evidence of each entry on which an answer rests, by its reference.");

    /// <summary>Why an answer is what it is.</summary>
    public static Shape<GroundsDocument> Grounds { get; } = new Shape<GroundsDocument>("Why an answer is what it is.", "Grounds")
        .Required("negotiation", Texts.Of<Slug>(), static d => d.State.Record.Id, "The id of the negotiation.")
        .Required("asOf", Clocks, static d => d.State, "The two days as of which is asked.")
        .Required("answer", AnswerShapes.Any, static d => d.Grounds.Answer, "The answer.")
        .List("withdrawals", new ListCodec<Reference>(Texts.Of<Reference>()), static d => d.Grounds.Withdrawals, "All the smallest sets of statements and sources without which it would be another one.")
        .List("carriedBy", Texts.Of<Reference>(), static d => d.Grounds.RestsOn, "Statements and sources that carry it alone, of which none can be left out; where it is not settled, all that it may hang on.")
        .Required("isSettled", BoolCodec.Instance, static d => d.Grounds.IsSettled, "Whether the search came to its end.")
        .Required("withstands", CountCodec.Instance, static d => d.Grounds.Withstands, "How many may be withdrawn, whichever they are, without a change.")
        .Required("evidence", EvidenceMapShape.Instance, static d => [new(d.State, [d.Grounds.Answer])], "The evidence of each entry on which the answer rests, by its reference.");

    /// <summary>What changed.</summary>
    public static Shape<ChangeDocument> Changes { get; } = new Shape<ChangeDocument>("What changed from one date to another.", "Changes")
        .Required("negotiation", Texts.Of<Slug>(), static d => d.After.Record.Id, "The id of the negotiation.")
        .Required("from", Clocks, static d => d.Before, "The two days before.")
        .Required("to", Clocks, static d => d.After, "The two days after.")
        .List("changes", Change, static d => d.Changes, "The changes, by their keys.")
        .Required("evidence", EvidenceMapShape.Instance, static d => d.Answers, "The evidence of each entry on which one of the answers rests, by its reference: as of the days after, unless only the answer before rests on it.");
}
