using Negotiation.Model;

namespace Negotiation.Tables;

/// <summary>A voice of a statement on one of the things that it is about.</summary>
/// <param name="extract">What it is taken from.</param>
/// <param name="statement">The statement.</param>
/// <param name="said">When it was said, and how surely.</param>
/// <param name="on">What it is about.</param>
/// <param name="number">Which of its voices, counted from 1.</param>
internal sealed class StatementRow(Extract extract, Statement statement, TimelineEntry said, Reference on, int number)
    : EntryRow<Statement>(extract, statement)
{
    /// <summary>When it was said, and how surely.</summary>
    public TimelineEntry Said { get; } = said;

    /// <summary>What it is about.</summary>
    public Reference On { get; } = on;

    /// <summary>Which of its voices, counted from 1.</summary>
    public int Number { get; } = number;

    /// <summary>The voice.</summary>
    public Voice Voice { get; } = statement.By[number - 1];

    /// <summary>The party for which the voice speaks; <c>null</c> when it speaks for none.</summary>
    public Id<Party>? Party => PartyOf(Voice);

    /// <summary>The evidence that is or may be known.</summary>
    public ValueList<Evidence> Evidence { get; } = extract.State.EvidenceFor(statement.Reference);

    /// <summary>When it was said, by its own word or by that of the event at which it was.</summary>
    public TimeReading When { get; } = TimeReading.Of(Recorded(extract, statement), said.When);

    /// <summary>Whether each piece of evidence has come through others than the one who speaks.</summary>
    public bool IsAttributed => Evidence.Count > 0 && Evidence.All(piece => piece.Via.Any(IsAnother));

    /// <summary>Whether all evidence is graded doubtful or improbable.</summary>
    public bool IsDoubtful => Evidence.Count > 0 && Evidence.All(Reliability.IsDoubtful);

    private static Id<Party>? PartyOf(Voice voice) =>
        voice.For ?? (voice.Speaker is { } speaker && speaker.Section == Section.Party ? Id<Party>.Parse(speaker.Id) : default(Id<Party>?));

    private static ValueList<When> Recorded(Extract extract, Statement statement) =>
        statement.By.FirstOrDefault(voice => voice.At is not null || voice.In is not null) switch
        {
            { At: { } stated } => [stated],
            { In: { } occasion } when extract.Index.Find(occasion) is { } happening => extract.Known(happening.When, happening),
            _ => [],
        };

    private bool IsAnother(Voice via) => Party is { } party ? PartyOf(via) != party : via.Speaker is null || via.Speaker != Voice.Speaker;
}
