namespace Negotiation.Model;

/// <summary>Which version of a clause binds whom.</summary>
internal static class ClauseQuestion
{
    private static readonly LinkKind[] Versions =
        [LinkKind.VersionOf, LinkKind.Amends, LinkKind.TranslationOf, LinkKind.Replaces, LinkKind.Revises, LinkKind.Mirrors, LinkKind.SameAs];

    /// <summary>The clauses of all texts that are known, for each party that wrote it, assented to it or is to act by it; sorted by clause and party.</summary>
    public static ValueList<ClauseBinding> Answer(NegotiationState state, Standpoint standpoint)
    {
        var versions = VersionsOf(standpoint);
        return
        [
            .. standpoint.Lives.All
                .Where(life => life.Subject.Entry is Document)
                .SelectMany(life => Of(standpoint, life, versions))
                .OrderBy(binding => binding.Clause.Text, StringComparer.Ordinal)
                .ThenBy(binding => binding.Party.Text, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<ClauseBinding> Of(Standpoint standpoint, Life text, Dictionary<Reference, SortedSet<string>> versions)
    {
        var document = (Document)text.Subject.Entry;
        ValueList<Id<Document>> others = [.. versions.GetValueOrDefault(document.Reference, []).Select(Id<Document>.Parse)];
        foreach (var (clause, proposals) in ClausesOf(standpoint, document))
        {
            var yeses = AssentsTo(standpoint, text.Subject, clause);
            var lives = proposals.Select(proposal => standpoint.Lives.Of(proposal)).OfType<Life>().ToArray();
            var parties = text.Subject.Needed
                .Concat(yeses.Select(yes => yes.Party).OfType<Id<Party>>())
                .Concat(lives.SelectMany(life => life.Subject.Actors).SelectMany(actors => actors))
                .Concat(text.Assents.Keys)
                .Distinct();
            foreach (var party in parties)
            {
                yield return Bind(standpoint, new Clause(document, clause, proposals, others), text, lives, yeses, party);
            }
        }
    }

    private static ClauseBinding Bind(Standpoint standpoint, Clause clause, Life text, Life[] lives, Move[] yeses, Id<Party> party)
    {
        var own = Array.FindAll(yeses, yes => yes.Party == party);
        var first = Array.Find(own, yes => yes.Truth == Truth.Yes) ?? (own.Length > 0 ? own[0] : null);
        var assent = own.Select(yes => yes.Truth).Aggregate(Truth.No, Truths.Or);
        assent = Truths.Or(assent, text.Assents.GetValueOrDefault(party, Truth.No));
        var (isBound, reason) = assent == Truth.No ? Unbound(standpoint, yeses, lives, party) : Bound(standpoint, clause, text, lives, assent, party);
        var corrected = own.Select(yes => yes.By).Prepend(clause.Text.Reference).Distinct().Where(standpoint.IsCorrected);
        return new ClauseBinding
        {
            Clause = clause.On,
            Document = clause.Text.Id,
            Proposals = clause.Proposals,
            Party = party,
            IsBound = isBound,
            Certainty = isBound is Truth.Yes or Truth.No ? Truth.Yes : isBound,
            Form = first is null ? null : FormOf(standpoint, first.By),
            AssentedBy = first is null ? default(Reference?) : first.By,
            OtherVersions = clause.Others,
            Reason = string.Join(' ', corrected.Select(each => CorrectionWords.Of(each.Id, standpoint.CorrectionsOf(each))).Prepend(reason)),
            RestsOn = [.. lives.SelectMany(life => life.RestsOn).Concat(text.RestsOn).Concat(yeses.SelectMany(yes => standpoint.CorrectionsOf(yes.By).Prepend(yes.By)))
                .Distinct().OrderBy(reference => reference.Text, StringComparer.Ordinal)],
        };
    }

    /// <summary>One who gave no yes is not bound, unless someone said yes of whom nobody tells for whom.</summary>
    private static (Truth IsBound, string Reason) Unbound(Standpoint standpoint, Move[] yeses, Life[] lives, Id<Party> party)
    {
        var name = standpoint.NameOf(party);
        var unnamed = Array.FindAll(yeses, yes => yes.Party is null);
        return unnamed.Length > 0
            ? (Truth.Unknown, $"Nobody tells for whom {string.Join(", ", unnamed.Select(yes => yes.By.Id).Distinct(StringComparer.Ordinal))} was said; no yes of {name} is told.")
            : lives.Length > 0 && lives.All(life => life.Assents.GetValueOrDefault(party) == Truth.Yes)
                ? (Truth.No, $"{name} said yes to what it holds, and to this version not, as far as is told.")
            : (Truth.No, $"No yes of {name} to this version is told.");
    }

    private static (Truth IsBound, string Reason) Bound(Standpoint standpoint, Clause clause, Life text, Life[] lives, Truth assent, Id<Party> party)
    {
        var name = standpoint.NameOf(party);
        var said = assent == Truth.Yes ? $"{name} said yes to it." : $"Whether {name} said yes to it is not certain.";
        var isAgreed = Truths.Or(text.IsAgreed, lives.Select(life => life.IsAgreed).DefaultIfEmpty(Truth.No).Aggregate(Truths.And));
        if (isAgreed == Truth.No)
        {
            return text.Missing.Count == 0 ? (Truth.No, $"{said} That it was agreed is not told.")
                : (Truth.No, $"{said} The assent of {string.Join(", ", text.Missing.Select(missing => standpoint.NameOf(missing)))} is not told.");
        }

        var holds = Truths.And(Living(text, party), lives.Select(life => Living(life, party)).DefaultIfEmpty(Truth.Yes).Aggregate(Truths.Or));
        return (Truths.And(Truths.And(assent, isAgreed), holds), $"{said}{(isAgreed == Truth.Yes ? $" It was agreed {DayWords.Of(text.IsAgreed == Truth.Yes ? text.Agreed : lives[0].Agreed)}." : " Whether it was agreed is not certain.")}{Over(standpoint, [.. lives, text], party, holds)}");
    }

    /// <summary>What of it is over: where the rest goes on, all of that; otherwise the last that certainly is, or the first that may be.</summary>
    private static string Over(Standpoint standpoint, Life[] lives, Id<Party> party, Truth holds)
    {
        var over = Array.FindAll(lives, life => Living(life, party) != Truth.Yes);
        if (over.Length == 0)
        {
            return "";
        }

        return holds == Truth.Yes
            ? $"{string.Concat(over.Select(Told))} The rest of it goes on."
            : Told(Array.FindLast(over, life => Living(life, party) == Truth.No) ?? over[0]);

        string Told(Life life) =>
            $" {standpoint.NameOf(life.Subject.On)} is {StageWords.Of(StageOf(life, party))}{(life.Certainty == Truth.Yes ? "" : ", though that is not certain")}{(life.Last is { } last ? $", by {last.By.Id} {DayWords.Of(last.When)}" : "")}.";
    }

    /// <summary>Whether what was agreed still binds a party: not once it is over, taken back or replaced, nor while it is suspended.</summary>
    private static Truth Living(Life life, Id<Party> party)
    {
        var stage = StageOf(life, party);
        var isGone = stage == LifeStage.Ended || stage == LifeStage.Superseded || stage == LifeStage.Lapsed || stage == LifeStage.Withdrawn || stage == LifeStage.Suspended
            || life.Stage == LifeStage.Ended || life.Stage == LifeStage.Superseded || life.Stage == LifeStage.Suspended;
        return life.Certainty != Truth.Yes ? life.Certainty : isGone ? Truth.No : Truth.Yes;
    }

    private static LifeStage StageOf(Life life, Id<Party> party) =>
        life.Stage == LifeStage.Ended || life.Stage == LifeStage.Superseded || life.Stage == LifeStage.Suspended ? life.Stage
        : life.Parties.FirstOrDefault(each => each.Party == party)?.Stage ?? life.Stage;

    /// <summary>The numbered parts of a text; the text itself where it holds proposals without a number, or has no parts.</summary>
    private static IEnumerable<(Reference Clause, ValueList<Id<Proposal>> Proposals)> ClausesOf(Standpoint standpoint, Document document)
    {
        ValueList<Id<Proposal>> whole = [.. standpoint.Lives.Containers.In(document.Reference)
            .Where(part => part.Section == Section.Proposal && standpoint.Find(part) is { } proposal && standpoint.Knows(proposal) != Truth.No)
            .Select(part => Id<Proposal>.Parse(part.Id))];
        var provisions = document.Provisions ?? [];
        if (whole.Count > 0 || provisions.Count == 0)
        {
            yield return (document.Reference, whole);
        }

        foreach (var provision in provisions.DistinctBy(provision => provision.Number))
        {
            yield return (Reference.ToProvision(document.Id, provision.Number), provision.Proposals);
        }
    }

    /// <summary>The yeses to a text, to what holds it and to the clause itself, in order.</summary>
    private static Move[] AssentsTo(Standpoint standpoint, LifeSubject text, Reference clause)
    {
        var weighing = new Weighing(standpoint);
        var moves = standpoint.Lives.Finder.Of(text, standpoint.Lives.Of).Where(move => move.Kind == LifeStepKind.Assent).ToList();
        foreach (var statement in clause == text.On ? [] : standpoint.Ledger.Of(clause)?.Statements ?? [])
        {
            if (statement.Act == Act.Accept || statement.Act == Act.Commit)
            {
                foreach (var party in standpoint.PartiesOf(statement))
                {
                    var (truth, doubt) = weighing.Of(statement, party);
                    if (truth != Truth.No && statement.Conditions.Count == 0)
                    {
                        moves.Add(new() { By = statement.Reference, Kind = LifeStepKind.Assent, Party = party, When = standpoint.Said(statement), Truth = truth, Doubt = doubt });
                    }
                }
            }
        }

        return MoveOrder.Sorted(moves);
    }

    private static AssentForm? FormOf(Standpoint standpoint, Reference by) => standpoint.Find(by) switch
    {
        Statement statement => statement.Form,
        Event { Kind: var kind } when kind == EventKind.Signing => AssentForm.Signature,
        _ => null,
    };

    /// <summary>The other texts that are the same one in another version or tongue, or that change it, through as many links as there are.</summary>
    private static Dictionary<Reference, SortedSet<string>> VersionsOf(Standpoint standpoint)
    {
        var direct = new Dictionary<Reference, HashSet<Reference>>();
        foreach (var document in standpoint.Record.Documents.Where(document => standpoint.Knows(document) != Truth.No))
        {
            foreach (var link in document.Links.Where(link => Versions.Contains(link.Kind)))
            {
                if (standpoint.Find(link.To) is Document other && standpoint.Knows(other) != Truth.No && other.Id != document.Id)
                {
                    (direct.TryGetValue(document.Reference, out var from) ? from : direct[document.Reference] = []).Add(link.To);
                    (direct.TryGetValue(link.To, out var to) ? to : direct[link.To] = []).Add(document.Reference);
                }
            }
        }

        return direct.Keys.ToDictionary(key => key, key => Reached(direct, key));
    }

    private static SortedSet<string> Reached(Dictionary<Reference, HashSet<Reference>> direct, Reference from)
    {
        var seen = new HashSet<Reference> { from };
        var open = new Queue<Reference>([from]);
        while (open.TryDequeue(out var next))
        {
            foreach (var other in direct.GetValueOrDefault(next, []))
            {
                if (seen.Add(other))
                {
                    open.Enqueue(other);
                }
            }
        }

        seen.Remove(from);
        return new SortedSet<string>(seen.Select(other => other.Id), StringComparer.Ordinal);
    }

    private sealed record Clause(Document Text, Reference On, ValueList<Id<Proposal>> Proposals, ValueList<Id<Document>> Others);
}
