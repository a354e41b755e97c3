namespace Negotiation.Model;

/// <summary>An offer is open until a time after it was made.</summary>
internal sealed class OpenOffers : RecordRule
{
    /// <inheritdoc/>
    public override void Join(Survey survey) => survey.Each<Statement>((statement, findings) =>
    {
        if (statement.OpenUntil is not { } last)
        {
            return;
        }

        var (said, end) = (survey.Times.Of(statement), survey.Times.Of(last));
        if (end.IsBefore(said) == Truth.Yes)
        {
            findings.Add(
                RuleBook.ClosedBeforeOffer,
                $"{survey.Path}/openUntil",
                $"'{statement.Reference}' is of {said} and open until {end}, which is earlier: correct one of the two.");
        }
    });
}
