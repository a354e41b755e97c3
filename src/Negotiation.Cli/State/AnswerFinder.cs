using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Finds the answer that a user means by a party and an entry, or by its key.</summary>
internal static class AnswerFinder
{
    private const string PartyPrefix = "party:";

    /// <summary>The answer.</summary>
    /// <exception cref="UnusableException">There is no such answer, or the words can mean several.</exception>
    public static Answer Find(NegotiationState state, string text)
    {
        var alike = state.Answers.Where(answer => text.StartsWith($"{answer.Question} ", StringComparison.Ordinal)).ToArray();
        if (alike.Length > 0)
        {
            return Array.Find(alike, answer => string.Equals(answer.Key, text, StringComparison.Ordinal)) ?? throw NoAnswer(text);
        }

        var words = text.StartsWith(PartyPrefix, StringComparison.Ordinal) ? text[PartyPrefix.Length..] : text;
        var colon = words.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon == words.Length - 1)
        {
            throw NoAnswer(text);
        }

        var party = PartyOf(state.Record, words[..colon]);
        return state.PositionOf(party, SubjectFinder.Find(state.Record, words[(colon + 1)..]));
    }

    private static UnusableException NoAnswer(string text) =>
        new($"'{text}' names no answer: write PARTY:ENTRY, such as russia:comprehensive-ceasefire, or the key of an answer.");

    private static Id<Party> PartyOf(NegotiationRecord record, string name) => SubjectFinder.Among(record.Parties, name) is { } party
        ? Id<Party>.Parse(party.Id)
        : throw new UnusableException($"'{name}' is no party of the record: write {Lists.Or(record.Parties.Select(party => party.Id.Text).Order(StringComparer.Ordinal))}.");
}
