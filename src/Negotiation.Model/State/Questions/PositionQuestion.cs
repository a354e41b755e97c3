using System.Numerics;

namespace Negotiation.Model;

/// <summary>Where each party stands on each thing.</summary>
internal static class PositionQuestion
{
    /// <summary>The positions of all parties on all they took a stance on, sorted by what they are on and by party.</summary>
    public static ValueList<Position> Answer(Standpoint standpoint) =>
    [
        .. standpoint.Ledger.Subjects
            .SelectMany(subject => subject.Rows)
            .Select(row => (Row: row, Last: row.At(standpoint)))
            .Where(said => !said.Last.AreNone)
            .Select(said => Make(standpoint, said.Row, said.Last))
            .OrderBy(position => position.On.Text, StringComparer.Ordinal)
            .ThenBy(position => position.Party.Text, StringComparer.Ordinal),
    ];

    /// <summary>The position of a party on something; silent where it took none.</summary>
    public static Position Of(Standpoint standpoint, Id<Party> party, Reference on) =>
        standpoint.Ledger.Of(party, on) is { } row && row.At(standpoint) is { AreNone: false } last
            ? Make(standpoint, row, last)
            : Silent(standpoint, party, on);

    /// <summary>The stance of a party on something, with as little work as it takes.</summary>
    public static StanceReading Stance(Standpoint standpoint, Id<Party> party, Reference on)
    {
        if (standpoint.Ledger.Of(party, on)?.At(standpoint) is not { AreNone: false } last)
        {
            return new(Model.Stance.Silent, SilenceReason.CertaintyOf(standpoint, party, on), null);
        }

        var (stance, _, certainty) = Weigh(standpoint, last);
        return new(stance, certainty, last.Basis is [var only] ? only.Statement.Id : default(Id<Statement>?));
    }

    private static Position Make(Standpoint standpoint, StanceRow words, LastStances last)
    {
        var (stance, set, certainty) = Weigh(standpoint, last);
        var possible = Stances.In(set);
        var basis = last.Basis.OrderBy(word => word.Statement.Id.Text, StringComparer.Ordinal).ToArray();
        var statements = Array.ConvertAll(basis, word => word.Statement);
        var (opening, turned) = Opening(standpoint, last, stance);
        var movement = MovementReader.Of(standpoint, last.Row, basis, stance, turned);
        var instead = Instead(standpoint, words.Party, words.On, statements, stance);
        ValueList<Condition> conditions = [.. statements.SelectMany(said => said.Conditions).Distinct()];
        var held = stance == Model.Stance.Conditional ? HeldConditions.Of(standpoint, words.Party, words.On, conditions) : HeldConditions.None;
        var unread = LeftOut.Of(standpoint, words.Party, words.On, last.Basis);
        var isAttributed = last.AreAttributed || (last.Certain.Count == 0 && statements.All(said => standpoint.IsAttributed(said, words.Party) || said.By.Where(voice => standpoint.Ledger.PartyOf(voice) == words.Party).All(standpoint.IsBorrowed)));
        ValueList<ReasonPart> reasons =
        [
            .. PositionReason.Of(standpoint, words, last, stance, possible, statements, isAttributed, movement, instead, held),
            .. unread.Select(LeftOut.Reason),
        ];
        return new Position
        {
            Party = words.Party,
            On = words.On,
            Stance = stance,
            Possible = possible,
            Certainty = certainty,
            Since = DateBounds.Spanning(opening.Select(standpoint.Said)),
            LastSaid = DateBounds.Spanning(statements.Select(standpoint.Said)),
            Conditions = conditions,
            Statements = [.. statements.Select(said => said.Id)],
            Instead = [.. instead.SelectMany(said => said.On).Distinct()],
            Hands = statements.Min(said => HandsOf(standpoint, said)),
            IsDoubtful = Array.TrueForAll(statements, standpoint.IsDoubtful),
            IsAttributed = isAttributed,
            Movement = movement,
            Reason = ReasonSentences.Of(standpoint, reasons),
            Reasons = reasons,
            RestsOn = Listing.References(
                standpoint,
                [
                    .. last.Certain.Select(word => word.Statement.Reference),
                    .. last.Perhaps.Select(word => word.Statement.Reference),
                    .. statements.Concat(last.Perhaps.Select(word => word.Statement)).SelectMany(said => standpoint.DenialsOf(said)),
                    .. Corrections(standpoint, words.On, statements),
                    .. instead.Select(said => said.Reference),
                    .. unread.Select(said => said.Reference),
                    .. movement.Statements.Select(said => (Reference)said),
                    .. held.RestsOn,
                ]),
        };
    }

    private static Position Silent(Standpoint standpoint, Id<Party> party, Reference on)
    {
        var reasons = SilenceReason.Of(standpoint, party, on);
        return new()
        {
            Party = party,
            On = on,
            Stance = Model.Stance.Silent,
            Certainty = SilenceReason.CertaintyOf(standpoint, party, on),
            Movement = new Movement { Kind = MovementKind.NotStated, Basis = MovementBasis.NothingToCompare },
            Reason = ReasonSentences.Of(standpoint, reasons),
            Reasons = reasons,
        };
    }

    /// <summary>The stance that the last words take together, the set of those that it may be instead, and how sure it is.</summary>
    private static (Stance Stance, int Possible, Truth Certainty) Weigh(Standpoint standpoint, LastStances last)
    {
        if (last.AreNone)
        {
            return (Model.Stance.Silent, 0, Truth.Yes);
        }

        var basis = last.Basis;
        var stated = Stances.SetOf(basis);
        var all = stated | Stances.SetOf(last.Perhaps);
        if (!BitOperations.IsPow2(stated))
        {
            return (AreFromOneSource(standpoint, basis) ? Model.Stance.Unclear : Model.Stance.Contested, all, Truth.Maybe);
        }

        var certainty = last.Certain.Count == 0 ? Undecided(standpoint, last.Perhaps)
            : all != stated || last.AreAttributed || standpoint.IsCorrected(last.Row.On) || LeftOut.Of(standpoint, last.Row.Party, last.Row.On, basis).Length > 0 ? Truth.Maybe
            : Truth.Yes;
        return (basis[0].Stance, all & ~stated, certainty);
    }

    private static Truth Undecided(Standpoint standpoint, List<StanceStatement> words) =>
        words.TrueForAll(word => standpoint.WasSaid(word.Statement) == Truth.Unknown) ? Truth.Unknown : Truth.Maybe;

    /// <summary>The first of the unbroken row of statements with one stance, and the one before it with another.</summary>
    private static (Statement[] Opening, StanceStatement? Turned) Opening(Standpoint standpoint, LastStances last, Stance stance)
    {
        Statement[] opening = [.. last.Basis.Select(said => said.Statement)];
        if (last.Certain.Count == 0)
        {
            return (opening, null);
        }

        IReadOnlyCollection<StanceStatement> later = last.Certain;
        while (last.Row.Before(standpoint, later, last.AreAttributed) is { } earlier)
        {
            if (earlier.Stance != stance)
            {
                return (opening, earlier);
            }

            (opening, later) = ([earlier.Statement], [earlier]);
        }

        return (opening, null);
    }

    /// <summary>What sets right the statements or what they are on.</summary>
    private static IEnumerable<Reference> Corrections(Standpoint standpoint, Reference on, Statement[] statements) =>
        statements.Select(said => said.Reference).Append(on).SelectMany(each => standpoint.CorrectionsOf(each).AsEnumerable());

    /// <summary>Whether one source that is or may be known tells all of several words, or the record itself tells one.</summary>
    private static bool AreFromOneSource(Standpoint standpoint, List<StanceStatement> words)
    {
        if (words.Exists(word => word.Surely == DayNumber.Always))
        {
            return true;
        }

        foreach (var piece in words[0].Statement.Evidence)
        {
            if (standpoint.Knows(piece) != Truth.No && words.TrueForAll(word => IsReportedBy(word.Statement, piece.Source)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsReportedBy(Statement statement, Id<Source> source)
    {
        foreach (var piece in statement.Evidence)
        {
            if (piece.Source == source)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The source, those who report, and the party; without evidence only the party.</summary>
    private static int HandsOf(Standpoint standpoint, Statement statement) =>
        standpoint.Known(statement.Evidence) is { Count: > 0 } evidence ? evidence.Min(piece => Mouths.Count(statement, piece)) : 1;

    /// <summary>What the same voice put forward on the same occasion as its no or conditional yes.</summary>
    private static Statement[] Instead(Standpoint standpoint, Id<Party> party, Reference on, Statement[] statements, Stance stance) =>
        stance != Model.Stance.Rejects && stance != Model.Stance.Opposes && stance != Model.Stance.Conditional ? []
        : [.. statements
            .SelectMany(no => no.By)
            .Where(voice => voice.At is not null || voice.In is not null)
            .SelectMany(voice => standpoint.Ledger.Advances(party, voice).Where(said => said.By.Contains(voice)))
            .Where(said => !said.On.Contains(on) && standpoint.Counts(said) == Truth.Yes)
            .Distinct()
            .OrderBy(said => said.Id.Text, StringComparer.Ordinal)];
}
