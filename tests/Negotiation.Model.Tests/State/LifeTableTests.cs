using System.Text;
using System.Text.RegularExpressions;

namespace Negotiation.Model.Tests.State;

public sealed class LifeTableTests
{
    [Fact]
    public void The_documentation_has_the_table() => Approval.Matches("docs/state.md", Documentation());

    [Fact]
    public void Every_step_is_in_the_table() => Assert.Equal(
        LifeStepKind.Known.Select(step => step.Text).Order(StringComparer.Ordinal),
        LifeTable.Transitions.Select(transition => transition.Step.Text).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_stage_can_be_reached()
    {
        var reached = new HashSet<LifeStage> { LifeStage.NotRaised };
        while (LifeTable.Transitions.Any(transition => transition.From.Any(reached.Contains) && reached.Add(transition.To)))
        {
        }

        Assert.Equal(LifeStage.Known.ToHashSet(), reached);
    }

    [Fact]
    public void Only_a_yes_an_event_or_time_makes_it_agreed_or_in_force() => Assert.All(
        LifeTable.Transitions.Where(transition => LifeTable.IsLiving(transition.To) && !transition.From.All(LifeTable.IsLiving)),
        transition => Assert.True(
            transition.Step == LifeStepKind.Agree || transition.Step == LifeStepKind.Start || transition.Step == LifeStepKind.Extend));

    private static string Documentation()
    {
        var page = new StringBuilder("""
            # The life of a proposal

            `record.AsOf(on, knownBy).Table` tells of each proposal how far it has come, as a whole and for each party. A step that
            certainly counts moves it along this table; one that only may count (its day is uncertain, its source has no date, it is known
            only by the word of others) stands in the history and lowers the certainty where it would lead elsewhere. From a stage that is
            not named, a step changes nothing. This page is written from the code by a test.

            ## Stages

            | Stage | Meaning |
            |---|---|

            """);
        foreach (var stage in LifeStage.Known)
        {
            page.Append($"| {stage} | {Summary("LifeStage", stage.Text)} |\n");
        }

        page.Append("\n## Steps\n\n| Step | Meaning | From | To |\n|---|---|---|---|\n");
        foreach (var step in LifeStepKind.Known)
        {
            foreach (var transition in LifeTable.Transitions.Where(transition => transition.Step == step))
            {
                var from = transition.From.Count == 0 ? "changes no stage"
                    : transition.From.Count == LifeStage.Known.Count - 1 ? "any other"
                    : string.Join(", ", transition.From.AsEnumerable());
                page.Append($"| {step} | {Summary("LifeStepKind", step.Text)} | {from} | {(transition.From.Count == 0 ? "" : transition.To.Text)} |\n");
            }
        }

        page.Append("""

            ## What counts

            - **Assent.** Accepting and committing, in the party's own words, and signing; so does demanding, proposing, requesting or
              claiming what one puts oneself. Raising, exploring and discussing are no yes. A yes on conditions counts from when they hold.
            - **Whose assent it needs.** The actors; for a meeting those who are to meet; where the actors alone put it, also those to
              whom they did. Where the actors are not told or contested: all who are named as such, the authors of the texts that hold it,
              who put it, to whom it was put and who answered it; what amends another needs those whom that one needs. One yes must be an answer, and
              two parties must have given theirs.
            - **Texts and packages.** What is said of a text or a package counts for what it holds, but for a no, a counter and a breach. A part
              of a package that is not severable is agreed once all parts are. A package is agreed, carried out, breached or ended with the last of
              its parts, as they are on the day, unless it gives them new terms; where some are breached or ended and others are not, what has
              become of it is at most maybe.
            - **Time.** What lasts is in force from its start, or from the agreement where none is told, and ended when its term is over and was
              neither renewed nor extended by all; a term without end is over only when it is ended. What was not agreed by its time lapses.
              What is agreed when its term is over already is agreed from then, at most as maybe: whether it has effect all the same is not told.
              An end that is contested leaves it open, and the reason names who tells which length.
            - **Corrections.** What was said or came to pass and is set right by an entry that is known (a link `corrects`) only may count. A
              proposal that is set right keeps its stage, at most as maybe. That the correction was set right itself does not take it back.
            - **Uncertain steps.** Of up to six every choice of those that count is tried, in one order of their days. Where there are more, each alone and
              all together are tried, and nothing is sure but whether it was breached: what is told is then at most maybe. Of the orders that
              the days of the certain steps allow, up to 120 are tried; of more, those in which one step is as early or as late as it can be.
            - **On the table** is what was put and is neither agreed nor gone; what was refused is, while who put it keeps to it.
            - **Deadlines.** A deed is due by the end of its term, or by its start where no term is told. An undertaking of which only a start is
              told, that is no time by which, goes on from then: it has no deadline, and is pending before its start and not determinable
              after it until it is told as done. Neither it nor anything else without an end is overdue, or missed when it is ended; what
              was breached is missed all the same.

            """);
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static string Summary(string type, string code)
    {
        var source = File.ReadAllText(Repository.Path($"src/Negotiation.Model/State/{type}.cs"));
        return Regex.Match(source, $@"<summary>(.*?)</summary>\s+public static {type} \w+ {{ get; }} = new\(""{code}""\)", RegexOptions.None, TimeSpan.FromSeconds(5)).Groups[1].Value;
    }
}
