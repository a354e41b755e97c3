namespace Negotiation.Model;

/// <summary>What comes before what does so without a circle, and not against the dates.</summary>
internal sealed class Order : RecordRule
{
    /// <inheritdoc/>
    public override void Join(Survey survey)
    {
        var later = new Arrows();
        var numbers = new ReferenceNumbers(survey.Index);
        survey.Each<Entry>((entry, findings) =>
        {
            var place = 0;
            foreach (var link in entry.Links)
            {
                if (link.Kind == LinkKind.Before)
                {
                    Add(entry.Reference, link.To, place);
                }
                else if (link.Kind == LinkKind.After)
                {
                    Add(link.To, entry.Reference, place);
                }

                place++;
            }

            void Add(Reference first, Reference second, int link)
            {
                if (first != second)
                {
                    later.Add(numbers.Of(first), numbers.Of(second));
                    CheckDates(first, second, link, survey, findings);
                }
            }
        });
        survey.AtEnd(findings => later.FindCircles(round => findings.Add(
            RuleBook.CyclicOrder,
            $"{survey.Index.PointerTo(FirstEntry(round, numbers))}",
            $"'{numbers.ReferenceOf(round[0])}' comes before itself by way of {RoundText.Of(round, numbers.ReferenceOf)}: break the circle.")));
    }

    private static void CheckDates(Reference first, Reference second, int link, Survey survey, Findings findings)
    {
        var (before, after) = (survey.Times.Of(first), survey.Times.Of(second));
        if (before.IsCertainlyAfter(after))
        {
            findings.Add(
                RuleBook.OrderContradictsDates,
                $"{survey.Path}/links/{link}",
                $"'{first}' ({before}) is to come before '{second}' ({after}), and its date is later: correct the link or one of the dates.");
        }
    }

    /// <summary>The first of a round that is an entry: one of two neighbours always is, for it holds the link between them.</summary>
    private static int FirstEntry(ReadOnlySpan<int> round, ReferenceNumbers numbers) => numbers.IsEntry(round[0]) ? round[0] : round[1];
}
