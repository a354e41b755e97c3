using System.Text;

namespace Negotiation.Model;

/// <summary>Says in a few sentences why a party stands where it does.</summary>
internal static class PositionReason
{
    /// <summary>The reason of a position.</summary>
    public static string Of(
        Standpoint standpoint,
        StanceRow words,
        LastStances last,
        Stance stance,
        ValueList<Stance> possible,
        Statement[] statements,
        bool isAttributed,
        Movement movement,
        Statement[] instead,
        HeldConditions held)
    {
        var text = new StringBuilder();
        var party = standpoint.NameOf(words.Party);
        text.Append(last.Certain.Count == 0 ? $"{party} may have spoken: " : statements.Length == 1 ? $"{party}'s last word is " : $"{party}'s last words are ");
        text.Append(Series.And(statements.Select(said => $"{said.Id} ({said.Act}, {DayWords.Of(standpoint.Said(said))})"))).Append('.');
        if (stance == Stance.Unclear)
        {
            text.Append(" They differ, and nobody tells which came last.");
        }
        else if (stance == Stance.Contested)
        {
            text.Append(" The sources contradict each other.");
        }
        else if (possible.Count > 0)
        {
            text.Append(" By ").Append(Series.And(last.Perhaps.Select(word => word.Statement.Id.Text).Order(StringComparer.Ordinal)))
                .Append(" it may be that it ").AppendJoin(" or ", possible.Select(other => StanceWords.On(other, "it"))).Append(" instead.");
        }

        if (isAttributed)
        {
            text.Append(" It is known only by the word of others.");
        }

        if (Array.TrueForAll(statements, standpoint.IsDoubtful))
        {
            text.Append(" The evidence is graded doubtful.");
        }

        if (Array.TrueForAll(statements, said => standpoint.IsWithdrawn(said.Evidence) != Truth.No))
        {
            text.Append(" It rests on sources that were withdrawn.");
        }

        AppendCorrections(text, standpoint, words.On, statements);
        if (held.Words.Length > 0)
        {
            text.Append(' ').Append(held.Words);
        }

        AppendMovement(text, standpoint, movement, stance);
        if (instead.Length > 0)
        {
            text.Append(" On the same occasion it asks for ").Append(Series.And(instead.SelectMany(said => said.On).Distinct().Select(standpoint.NameOf))).Append('.');
        }

        return text.ToString();
    }

    private static void AppendCorrections(StringBuilder text, Standpoint standpoint, Reference on, Statement[] statements)
    {
        var corrected = Array.ConvertAll(statements, said => standpoint.CorrectionsOf(said.Reference));
        if (Array.TrueForAll(corrected, by => by.Count > 0))
        {
            text.Append(' ').Append(CorrectionWords.Of("It", corrected.SelectMany(by => by).Distinct().OrderBy(by => by.Id, StringComparer.Ordinal)));
        }

        if (standpoint.CorrectionsOf(on) is { Count: > 0 } instead)
        {
            text.Append(' ').Append(CorrectionWords.Of("What it is on", instead));
        }
    }

    private static void AppendMovement(StringBuilder text, Standpoint standpoint, Movement movement, Stance stance)
    {
        if (movement.Basis == MovementBasis.Said && movement.Certainty != Truth.Yes)
        {
            var on = movement.Statements.SelectMany(said => (standpoint.Find(said) as Statement)?.On ?? []).Distinct().Select(standpoint.NameOf);
            text.Append(" It may be as before, by a general word on ").Append(Series.And(on)).Append(" (").Append(Series.And(movement.Statements.AsEnumerable())).Append(").");
        }
        else if (movement.Basis == MovementBasis.Said)
        {
            text.Append(movement.Kind == MovementKind.First ? " It is said to be the first time." : " It is said to be as before.");
        }
        else if (movement.Basis == MovementBasis.Compared)
        {
            text.Append(FormattableString.Invariant($" It {(movement.Kind == MovementKind.Unchanged ? "is unchanged" : movement.Kind.Text)} since {movement.Statements[0]} ({movement.From})"))
                .Append(movement.From == stance ? ByConditions(movement.Kind) : "").Append('.');
            if (movement.Statements.Count > 1 && standpoint.Find(movement.Statements[1]) is Statement turned)
            {
                text.Append(FormattableString.Invariant($" Before that it was another, by {turned.Id} ({Stances.Of(turned)})."));
            }
        }
    }

    private static string ByConditions(MovementKind kind) =>
        kind == MovementKind.Hardened ? ", by conditions added"
        : kind == MovementKind.Softened ? ", by conditions dropped"
        : kind == MovementKind.Changed ? ", by other conditions"
        : "";
}
