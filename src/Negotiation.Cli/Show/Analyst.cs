using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Sums up a record.</summary>
internal static class Analyst
{
    /// <summary>The digest of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="isBrief">Whether names leave out what the reader of the whole digest knows anyway.</param>
    public static Digest SumUp(NegotiationRecord record, bool isBrief)
    {
        var memberships = new Memberships(record);
        var names = new Names(record, isBrief ? memberships : null);
        var conditions = new ConditionWords(names);
        var times = new TimeWords(names, conditions);
        var voices = new VoiceWords(names, times);
        var effects = new EffectWords(names, times);
        var consents = new ConsentWords(names, times);
        var people = new PartyNotes(record, memberships, names, times);
        return new Digest(
            record.Id.Text,
            record.Title,
            [.. record.Sources.Select(source => Of(source, times))],
            people.Parties,
            people.OthersNamed,
            [.. record.Proposals.Select(new ProposalNotes(record, names, times, voices, conditions, consents, effects).Of)],
            new DocumentNotes(names, conditions, consents).Of(record.Documents),
            [.. EventOrder.Of(record.Events).Select(new EventNotes(names, times, effects).Of)],
            [.. record.Statements.Select(new StatementNotes(names, times, voices, conditions).Of)],
            [.. new DoubtNotes(record, names, times, voices, consents).All()]);
    }

    private static SourceNote Of(Source source, TimeWords times) => new(
        source.Id.Text,
        source.Publisher,
        source.Author,
        source.Title,
        source.Published is { } published ? times.Of(published) : null,
        CodeWords.OfOptional(source.Standing?.Kind));
}
