using Negotiation.Model;
using NodaTime;

namespace Negotiation.Tables;

/// <summary>Follows positions from day to day.</summary>
/// <remarks>
/// Before all days on which an answer can change stands what may always have been said; after them, where no day is asked for, what
/// counts once what has no day is counted too.
/// </remarks>
internal sealed class PositionSpells
{
    private readonly Extract extract;
    private readonly Dictionary<string, PositionSpell> open = new(StringComparer.Ordinal);
    private readonly List<PositionSpell> found = [];

    private PositionSpells(Extract extract) => this.extract = extract;

    /// <summary>The spells by party, subject and time.</summary>
    public static IEnumerable<PositionSpell> Of(Extract extract)
    {
        var spells = new PositionSpells(extract);
        spells.Go();
        return spells.found
            .OrderBy(spell => ((Reference)spell.Position.Party).Text, StringComparer.Ordinal)
            .ThenBy(spell => spell.Position.On.Text, StringComparer.Ordinal)
            .ThenBy(spell => spell.Number);
    }

    private void Go()
    {
        Step(LocalDate.MinIsoValue, Cell.None, Cell.None);
        foreach (var day in extract.Ledger.Dates.Where(day => day > LocalDate.MinIsoValue && (extract.State.On is not { } end || day <= end)))
        {
            Step(day, Cell.Of(day), Cell.Of(day.PlusDays(-1)));
        }

        if (extract.Asked is null)
        {
            Step(null, Cell.Unknown, Cell.Unknown);
        }

        found.AddRange(open.Values);
    }

    private void Step(LocalDate? day, Cell first, Cell lastBefore)
    {
        var standing = new HashSet<string>(StringComparer.Ordinal);
        foreach (var position in extract.Ledger.AsOf(day, extract.State.KnownBy).Positions)
        {
            standing.Add(position.Key);
            var before = open.GetValueOrDefault(position.Key);
            if (before is not null && before.Position.SaysTheSameAs(position))
            {
                continue;
            }

            Close(before, lastBefore);
            open[position.Key] = new()
            {
                Extract = extract,
                Position = position,
                Number = (before?.Number ?? 0) + 1,
                First = first,
                Last = Cell.None,
                IsLatest = true,
            };
        }

        foreach (var gone in open.Keys.Where(key => !standing.Contains(key)).ToArray())
        {
            Close(open[gone], lastBefore);
            open.Remove(gone);
        }
    }

    private void Close(PositionSpell? spell, Cell last)
    {
        if (spell is not null)
        {
            found.Add(spell with { Last = last, IsLatest = false });
        }
    }
}
