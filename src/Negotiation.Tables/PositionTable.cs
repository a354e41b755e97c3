using Negotiation.Model;

namespace Negotiation.Tables;

/// <summary>The table of positions.</summary>
internal static class PositionTable
{
    /// <summary>What it looks like.</summary>
    public static TableOf<PositionSpell> Table { get; } = new(
    [
        .. Columns<PositionSpell>.Words(
            "pointer",
            "Where its last statements are in the record: RFC 6901 JSON pointers.",
            row => Cell.OfWords(row.Position.Statements.Select(said => row.Extract.PointerOf(said)))),
        Columns<PositionSpell>.Text("id", "The question that the row answers: the party and what it stands on.", row => row.Position.Key),
        Columns<PositionSpell>.Id("party", "The party.", PartyTable.Name, row => row.Position.Party),
        Columns<PositionSpell>.Text("on", "What it stands on: any entry, as a reference.", row => row.Position.On.Text),
        Columns<PositionSpell>.Number("number", "Which of the answers for this party on this it is, in order of time, counted from 1.", row => row.Number),
        .. Columns<PositionSpell>.Optional(
            "day",
            "The first day as of which this is the answer; none where no day is recorded from which it is, unknown where it is so once what has no certain day is counted too.",
            row => row.First,
            ColumnType.Day),
        .. Columns<PositionSpell>.Optional(
            "until",
            "The last day as of which this is the answer; none where nothing ends it, unknown where what ends it has no certain day.",
            row => row.Last,
            ColumnType.Day),
        Columns<PositionSpell>.TrueOrFalse("is_latest", "Whether it is the answer for the day asked for, or for the last day of the record where none is.", row => row.IsLatest),
        Columns<PositionSpell>.Text("stance", "Where the party stands.", row => row.Position.Stance.Text),
        Columns<PositionSpell>.Truth("certainty", "How sure that is.", row => row.Position.Certainty),
        .. Columns<PositionSpell>.Words("possible", "The stances that it may have instead.", row => Cell.OfWords(row.Position.Possible.Select(stance => stance.Text))),
        .. Columns<PositionSpell>.Days("since", "Since when it has this stance", row => TimeReading.Of([], row.Position.Since)),
        .. Columns<PositionSpell>.Days("last_said", "When its last statement was made", row => TimeReading.Of([], row.Position.LastSaid)),
        .. Columns<PositionSpell>.Texts("conditions", "What must hold for the stance to count.", row => row.Position.Conditions.Count == 0 ? Cell.None : ConditionCell.Of(row.Position.Conditions)),
        .. Columns<PositionSpell>.Words("statements", "Its last statements.", row => Cell.Of(row.Position.Statements.Select(said => (Reference)said))),
        .. Columns<PositionSpell>.Words("instead", "What it asked for on the same occasion.", row => Cell.Of(row.Position.Instead)),
        Columns<PositionSpell>.Number("hands", "How many hands its last statement went through, source and party counted.", row => row.Position.Hands),
        Columns<PositionSpell>.TrueOrFalse("is_attributed", "Whether it is known only through people of other parties.", row => row.Position.IsAttributed),
        Columns<PositionSpell>.TrueOrFalse("is_doubtful", "Whether all evidence of its last statement is graded doubtful or improbable.", row => row.Position.IsDoubtful),
        Columns<PositionSpell>.Text("movement", "Whether it hardened, softened or stayed.", row => row.Position.Movement.Kind.Text),
        Columns<PositionSpell>.Text("movement_basis", "Whether someone says so, it follows by comparison, or there is nothing to compare.", row => row.Position.Movement.Basis.Text),
        Columns<PositionSpell>.Truth("movement_certainty", "How sure the movement is: maybe where only a general statement says so.", row => row.Position.Movement.Certainty),
        .. Columns<PositionSpell>.Optional(
            "movement_from",
            "The stance before; none where this is the first that is known.",
            row => row.Position.Movement.From is { } before ? Cell.Of(before.Text)
                : row.Position.Movement.Kind == MovementKind.First ? Cell.None
                : Cell.Unknown),
        .. Columns<PositionSpell>.Words("movement_statements", "The statements that say so, or with which the last statement is compared.", row => Cell.Of(row.Position.Movement.Statements.Select(said => (Reference)said))),
        Columns<PositionSpell>.Text("reason", "Why, in a sentence or two, as of the first day.", row => row.Position.Reason),
        .. Columns<PositionSpell>.Words("rests_on", "The entries on which the answer rests.", row => Cell.Of(row.Position.RestsOn)),
    ])
    {
        Name = "positions",
        Description = "A row for each party, each thing on which it took a stance, and each day up to the one asked for on which the answer changes.",
        Key = ["party", "on", "number"],
    };

    /// <summary>The table of an extract.</summary>
    public static Sheet Fill(Extract extract) => Table.Fill(PositionSpells.Of(extract));
}
