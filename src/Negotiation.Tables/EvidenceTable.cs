using Negotiation.Model;

namespace Negotiation.Tables;

/// <summary>The table of evidence.</summary>
internal static class EvidenceTable
{
    /// <summary>What it looks like.</summary>
    public static TableOf<EvidenceRow> Table { get; } = new(
    [
        Columns<EvidenceRow>.Pointer("evidence", row => row.Citation.Pointer),
        Columns<EvidenceRow>.Text("id", "The entry that rests on it, as a reference.", row => row.Citation.Entry.Reference.Text),
        .. Columns<EvidenceRow>.Optional(
            "fact",
            "The fact of the entry for which alone it is evidence, as the path to its member; not applicable where it is evidence for the entry.",
            row => row.Fact),
        .. Columns<EvidenceRow>.Optional(
            "value",
            "What that fact is according to this evidence: a text as it is, anything else as JSON.",
            row => row.Value),
        Columns<EvidenceRow>.Id("source", "The source.", SourceTable.Name, row => row.Evidence.Source),
        Columns<EvidenceRow>.Truth("known", "Whether the source was published by the day asked for: maybe where it has no certain date.", row => row.Extract.State.Knows(row.Evidence)),
        .. Columns<EvidenceRow>.Optional("span_start", "The first code point of its place in the source, counted from 0.", row => Cell.Of(row.Evidence.Span?.Start), ColumnType.Number),
        .. Columns<EvidenceRow>.Optional("span_end", "The code point after the last.", row => Cell.Of(row.Evidence.Span?.End), ColumnType.Number),
        .. Columns<EvidenceRow>.Optional("span_sha256", "The hash of the text between them as UTF-8.", row => Cell.Of(row.Evidence.Span?.Sha256.Text)),
        .. Columns<EvidenceRow>.Optional("quote", "The words, where a speaker is reported to have said them.", row => Cell.Of(row.Evidence.Span?.Exact)),
        Columns<EvidenceRow>.Text("wording", "How near the record is to the words of the source.", row => row.Evidence.Wording.Text),
        Columns<EvidenceRow>.Number("via_count", "How many voices are between the source and the fact.", row => row.Evidence.Via.Count),
        .. Columns<EvidenceRow>.Texts(
            "via",
            "These voices, the one nearest to the source first: who speaks, as a reference or in words, and for whom.",
            row => Cell.Of(row.Evidence.Via.Select(EvidenceRow.Of))),
        .. Columns<EvidenceRow>.Optional("grade", "How credible it is: the digit of the Admiralty code, a label and no number (6: cannot be judged).", row => Cell.Of(row.Evidence.Grade?.Text)),
        .. Columns<EvidenceRow>.Optional("note", "What a reader of the evidence should know.", row => Cell.Of(row.Evidence.Note)),
        .. Columns<EvidenceRow>.Optional("handling", "To whom it may be shown: the scheme and its mark.", row => HandlingMark.Of(row.Evidence.Handling)),
    ])
    {
        Name = "evidence",
        Description = "A row for each piece of evidence that was published by the day asked for: of entries, and of single facts of theirs. Statements and events that are not asked for have none.",
        Key = ["pointer"],
    };

    /// <summary>The table of an extract.</summary>
    public static Sheet Fill(Extract extract) => Table.Fill(
        from citation in Citation.In(extract.Record)
        where extract.State.Knows(citation.Evidence) != Truth.No
        where citation.Entry is not (Statement or Event) || extract.TimelineOf(citation.Entry.Reference) is not null
        select new EvidenceRow(extract, citation));
}
