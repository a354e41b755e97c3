using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.State.Laws;

/// <summary>A record that is tried, with the number from which it was made; told as its JSON.</summary>
internal sealed class StandingCase(NegotiationRecord record, int choice)
{
    /// <summary>The record.</summary>
    public NegotiationRecord Record { get; } = record;

    /// <summary>A number by which a law chooses, where it does not try everything.</summary>
    public int Choice { get; } = choice;

    /// <summary>The records that have one thing less.</summary>
    public IEnumerable<StandingCase> Smaller() => Less().Select(less => new StandingCase(less, Choice));

    /// <inheritdoc/>
    public override string ToString() => $"choice {Choice}\n{NegotiationJson.Write(Record)}";

    private static IEnumerable<ValueList<T>> Without<T>(ValueList<T> items, Func<T, bool> mayGo)
        where T : notnull =>
        Enumerable.Range(0, items.Count).Where(place => mayGo(items[place])).Select(place => items.Where((_, at) => at != place).ToValueList());

    private static IEnumerable<ValueList<T>> With<T>(ValueList<T> items, Func<T, IEnumerable<T>> less)
        where T : notnull =>
        Enumerable.Range(0, items.Count).SelectMany(place => less(items[place]).Select(other => items.Select((item, at) => at == place ? other : item).ToValueList()));

    private static IEnumerable<Statement> Plainer(Statement said)
    {
        if (said.Conditions.Count > 0)
        {
            yield return said with { Conditions = [] };
        }

        if (said.Form is not null)
        {
            yield return said with { Form = null };
        }

        if (said.Evidence.Count > 0)
        {
            yield return said with { Evidence = [] };
        }

        if (said.Links.Count > 0)
        {
            yield return said with { Links = [] };
        }

        if (said.OpenUntil is not null)
        {
            yield return said with { OpenUntil = null };
        }

        if (said.To is not null)
        {
            yield return said with { To = null };
        }

        if (said.For is not null)
        {
            yield return said with { For = null };
        }

        if (said.Answers is not null)
        {
            yield return said with { Answers = null };
        }

        if (said.By[0].At is Moment moment)
        {
            yield return said with { By = [said.By[0] with { At = moment.Earliest.Day!.Value }] };
        }
    }

    private static IEnumerable<Event> Plainer(Event came)
    {
        if (came.Effects.Count > 0)
        {
            yield return came with { Effects = [] };
        }

        foreach (var plain in came.Effects.Where(effect => effect.By is not null || effect.Done is not null))
        {
            yield return came with { Effects = [plain with { By = null, Done = null }] };
        }

        if (came.Evidence.Count > 0)
        {
            yield return came with { Evidence = [] };
        }

        if (came.Occurrence.IsContested)
        {
            yield return came with { Occurrence = came.Occurrence.Values[0] };
        }

        if (came.When is { IsContested: true } when)
        {
            yield return came with { When = new Attested<When>(when.Values[0]) };
        }
    }

    private static IEnumerable<Proposal> Plainer(Proposal proposal)
    {
        if (proposal.Conditions.Count > 0)
        {
            yield return proposal with { Conditions = [] };
            foreach (var condition in proposal.Conditions.Where(each => each.Deadline is not null || each.WhileHolds is not null || each.IsNegated is not null))
            {
                yield return proposal with { Conditions = [condition with { Deadline = null, WhileHolds = null, IsNegated = null }] };
            }
        }

        if (proposal.VoidWhen.Count > 0)
        {
            yield return proposal with { VoidWhen = [] };
        }

        if (proposal.Schedule is { } schedule)
        {
            yield return proposal with { Schedule = null };
            if (schedule.IsContested)
            {
                yield return proposal with { Schedule = schedule.Values[0] };
            }
        }

        if (proposal.Consent is not null)
        {
            yield return proposal with { Consent = null };
        }

        if (proposal.Withdrawal is not null)
        {
            yield return proposal with { Withdrawal = null };
        }

        if (proposal.OpenUntil is not null)
        {
            yield return proposal with { OpenUntil = null };
        }

        if (proposal.Links.Count > 0)
        {
            yield return proposal with { Links = [] };
        }

        if (proposal.Actors is { IsContested: true } actors)
        {
            yield return proposal with { Actors = new AttestedList<Id<Party>>(actors.Values[0]) };
        }
    }

    private static IEnumerable<Document> Plainer(Document text)
    {
        if (text.Conditions.Count > 0)
        {
            yield return text with { Conditions = [] };
        }

        if (text.Consent is not null)
        {
            yield return text with { Consent = null };
        }

        if (text.Links.Count > 0)
        {
            yield return text with { Links = [] };
        }

        foreach (var fewer in Without(text.Provisions ?? [], static _ => true))
        {
            yield return text with { Provisions = fewer };
        }
    }

    private IEnumerable<NegotiationRecord> Less()
    {
        var json = NegotiationJson.Write(Record);
        bool IsFree(Entry entry) => !json.Contains($"\"{entry.Reference.Text}\"", StringComparison.Ordinal) && !json.Contains($"\"{entry.Reference.Text}/", StringComparison.Ordinal);
        bool IsFreePart(Proposal entry) => IsFree(entry) && !Record.Proposals.OfType<Package>().Any(package => package.Parts?.Contains(entry.Id) == true)
            && !Record.Documents.Any(text => text.Provisions?.Any(provision => provision.Proposals.Contains(entry.Id)) == true);
        return
        [
            .. Without(Record.Statements, IsFree).Select(fewer => Record with { Statements = fewer }),
            .. Without(Record.Events, IsFree).Select(fewer => Record with { Events = fewer }),
            .. Without(Record.Documents, IsFree).Select(fewer => Record with { Documents = fewer }),
            .. Without(Record.Proposals, IsFreePart).Select(fewer => Record with { Proposals = fewer }),
            .. With(Record.Statements, Plainer).Select(plainer => Record with { Statements = plainer }),
            .. With(Record.Events, Plainer).Select(plainer => Record with { Events = plainer }),
            .. With(Record.Proposals, Plainer).Select(plainer => Record with { Proposals = plainer }),
            .. With(Record.Documents, Plainer).Select(plainer => Record with { Documents = plainer }),
        ];
    }
}
