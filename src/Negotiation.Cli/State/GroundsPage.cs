using System.Globalization;
using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Writes why an answer is what it is.</summary>
internal sealed class GroundsPage(Page page, NegotiationState state)
{
    private readonly Names names = new(state.Record);

    /// <summary>Writes the grounds.</summary>
    public void Write(Grounds grounds)
    {
        page.Line($"Why, {AnswerPage.Clocks(state)}", Ink.Heading);
        page.Line($"{state.Record.Title} ({state.Record.Id})", Ink.Aside);
        page.Gap();
        new AnswerPage(page, state).Write(grounds.Answer);
        page.Gap();
        page.Line(Heading(grounds), Ink.Heading);
        foreach (var withdrawal in grounds.Withdrawals)
        {
            page.Line($"- {Lists.And(withdrawal.Select(Named))}", indent: 2);
        }

        WriteBelow(grounds.Answer);
        if (grounds.RestsOn.Count > 0)
        {
            page.Gap();
            page.Line(grounds.IsSettled ? "These alone would carry it" : "All that it may hang on", Ink.Heading);
            foreach (var reference in grounds.RestsOn)
            {
                page.Line($"- {Named(reference)}", indent: 2);
            }
        }
    }

    private static string Heading(Grounds grounds) =>
        !grounds.IsSettled ? string.Create(CultureInfo.InvariantCulture, $"The search grew too large: without any {grounds.Withstands} of these it stays")
        : grounds.Withdrawals.Count == 0 ? "No statement or source carries it"
        : grounds.Withdrawals.Count == 1 ? "It would be another answer without"
        : "It would be another answer without any one of these";

    /// <summary>What can be asked about instead, where a party is silent on a thing but not on all that belongs to it.</summary>
    private void WriteBelow(Answer answer)
    {
        if (answer is not Position { Stance: var stance } silent || stance != Stance.Silent)
        {
            return;
        }

        var below = state.About(silent.On).OfType<Position>().Where(position => position.Party == silent.Party).ToArray();
        if (below.Length > 0)
        {
            page.Gap();
            page.Line("Ask about what belongs to it", Ink.Heading);
        }

        foreach (var position in below)
        {
            page.Line($"- {position.Party}:{position.On} ({StanceWords.On(position.Stance, $"'{names.Of(position.On)}'")})", indent: 2);
        }
    }

    private string Named(Reference reference)
    {
        var name = names.Of(reference);
        return reference.Section == Section.Source ? $"the source {name}" : name.Contains(reference.Id, StringComparison.Ordinal) ? name : $"{name} ({reference.Id})";
    }
}
