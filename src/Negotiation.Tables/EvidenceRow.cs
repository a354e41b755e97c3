using Negotiation.Model;

namespace Negotiation.Tables;

/// <summary>A piece of evidence as a row.</summary>
internal sealed class EvidenceRow
{
    private const string Evidences = "/evidence/";
    private const string Attested = "/attested/";

    /// <summary>The row of a piece of evidence.</summary>
    public EvidenceRow(Extract extract, Citation citation)
    {
        Extract = extract;
        Citation = citation;
        var holder = citation.Pointer[..citation.Pointer.LastIndexOf(Evidences, StringComparison.Ordinal)];
        var entry = extract.PointerOf(citation.Entry.Reference);
        if (holder.Length <= entry.Length)
        {
            (Fact, Value) = (Cell.NotApplicable, Cell.NotApplicable);
            return;
        }

        var testimony = holder.LastIndexOf(Attested, StringComparison.Ordinal);
        var isValue = testimony >= 0 && !holder[(testimony + Attested.Length)..].Contains('/', StringComparison.Ordinal);
        Fact = Cell.Of((isValue ? holder[..testimony] : holder)[(entry.Length + 1)..]);
        Value = extract.Raw.Of(extract.JsonAt(isValue ? $"{holder}/value" : holder));
    }

    /// <summary>What it is taken from.</summary>
    public Extract Extract { get; }

    /// <summary>The evidence at its place.</summary>
    public Citation Citation { get; }

    /// <summary>The evidence.</summary>
    public Evidence Evidence => Citation.Evidence;

    /// <summary>The path from the entry to the fact.</summary>
    public Cell Fact { get; }

    /// <summary>What the fact is by this evidence.</summary>
    public Cell Value { get; }

    /// <summary>A voice: <c>person:zelensky for party:ukraine</c>.</summary>
    public static string Of(Voice voice)
    {
        var speaker = voice.Speaker?.Text ?? voice.Description;
        var party = voice.For is { } represented ? ((Reference)represented).Text : null;
        return (speaker, party) switch
        {
            ({ } who, { } side) => $"{who} for {side}",
            (null, { } side) => $"someone for {side}",
            _ => speaker ?? "someone",
        };
    }
}
