namespace Negotiation.Model;

/// <summary>A vote says how many voted for it, against it or neither, or how many it takes.</summary>
internal sealed class Votes : RecordRule
{
    /// <inheritdoc/>
    public override void Join(Survey survey) => survey.Each<Vote>((vote, findings) =>
    {
        if (vote is { For: null, Against: null, Abstaining: null, Needed: null })
        {
            findings.Add(
                RuleBook.NoNumbers,
                $"{survey.Path}",
                $"a vote states no number: write 'for', 'against', 'abstaining' or 'needed', as far as recorded, or leave the vote out.");
        }
    });
}
