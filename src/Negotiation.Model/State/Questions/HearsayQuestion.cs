namespace Negotiation.Model;

/// <summary>Through how many people each statement has come, and whose words it was first.</summary>
internal static class HearsayQuestion
{
    /// <summary>The shortest chain of each statement that counts or may count, sorted by key.</summary>
    public static ValueList<Hearsay> Answer(Standpoint standpoint)
    {
        var found = new List<Hearsay>();
        foreach (var statement in standpoint.Record.Statements)
        {
            if (Listing.IsFound(standpoint, statement) && standpoint.Counts(statement) is not Truth.No and var counts)
            {
                found.Add(Make(standpoint, statement, counts));
            }
        }

        return [.. found.OrderBy(answer => answer.Key, StringComparer.Ordinal)];
    }

    private static Hearsay Make(Standpoint standpoint, Statement statement, Truth counts)
    {
        var chain = Mouths.Shortest(statement, standpoint.Known(statement.Evidence));
        var sure = Mouths.Shortest(statement, statement.Evidence.Where(piece => standpoint.Knows(piece) == Truth.Yes));
        var corrections = standpoint.CorrectionsOf(statement.Reference);
        var isAttributed = Tellers.AreOthers(standpoint, statement);
        return new Hearsay
        {
            Statement = statement.Id,
            Chain = chain,
            IsAttributed = isAttributed,
            Certainty = chain.Count == sure.Count ? counts : Truths.AtMostMaybe(counts),
            Reason = $"{Reason(standpoint, statement, chain, isAttributed)}{CorrectionWords.After(corrections)}",
            RestsOn = Listing.References(
                standpoint, [statement.Reference, .. corrections, .. chain.Select(voice => voice.Speaker).OfType<Reference>().Where(speaker => speaker.Section == Section.Source)]),
        };
    }

    private static string Reason(Standpoint standpoint, Statement statement, ValueList<Voice> chain, bool isAttributed)
    {
        var names = string.Join(", ", chain.Select(voice => NameOf(standpoint, voice)));
        var stated = chain.Count == 1 ? $"{statement.Id} comes from one voice alone: {names}."
            : FormattableString.Invariant($"{statement.Id} has come through {chain.Count} voices: {names}.");
        var others = statement.By.Skip(1).Select(voice => NameOf(standpoint, voice)).Distinct(StringComparer.Ordinal).ToArray();
        var together = others.Length == 0 ? stated : $"{stated} It is the act of {Series.And(others)} too.";
        return isAttributed ? $"{together} It is known only through others." : together;
    }

    private static string NameOf(Standpoint standpoint, Voice voice) =>
        voice.Speaker is { } speaker ? standpoint.NameOf(speaker)
        : voice.Description ?? (voice.For is { } party ? $"someone for {standpoint.NameOf(party)}" : "someone");
}
