using FsCheck;
using FsCheck.Fluent;
using Negotiation.Cli;

namespace Negotiation.Report.Tests;

public sealed class FramesTests
{
    /// <summary>Rows are knowledge dates, columns are dates; -1 is no answer.</summary>
    private static readonly Gen<int[][]> Grids =
        from rows in Gen.Choose(1, 5)
        from columns in Gen.Choose(1, 6)
        from answers in Gen.Choose(-1, 2).ListOf(rows * columns)
        select answers.Chunk(columns).ToArray();

    [Fact]
    public void At_every_pair_of_dates_the_answer_is_the_one_that_was_given() => Prop.ForAll(Grids.ToArbitrary(), grid =>
    {
        var frames = FramesOf(grid);
        for (var known = 0; known < grid.Length; known++)
        {
            for (var on = 0; on < grid[known].Length; on++)
            {
                Assert.Equal(grid[known][on], AnswerAt(frames.Rows(), known, on));
            }
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_does_not_change_is_written_once() => Prop.ForAll(Grids.ToArbitrary(), grid =>
    {
        var rows = FramesOf(grid).Rows();
        foreach (var row in rows)
        {
            for (var i = 3; i < row.Answers.Length; i += 2)
            {
                Assert.NotEqual(row.Answers[i - 2], row.Answers[i]);
            }
        }

        Assert.All(rows.Zip(rows.Skip(1)), pair => Assert.NotEqual(pair.First.Answers, pair.Second.Answers));
    }).QuickCheckThrowOnFailure();

    private static ReportFrames FramesOf(int[][] grid)
    {
        var frames = new ReportFrames();
        for (var known = 0; known < grid.Length; known++)
        {
            for (var on = 0; on < grid[known].Length; on++)
            {
                frames.Add(known, on, grid[known][on]);
            }
        }

        return frames;
    }

    /// <summary>What the page does to find an answer.</summary>
    private static int AnswerAt(IReadOnlyList<ReportRow> rows, int known, int on)
    {
        var row = rows.LastOrDefault(row => row.From <= known);
        var answer = ReportFrames.None;
        for (var i = 0; row is not null && i < row.Answers.Length && row.Answers[i] <= on; i += 2)
        {
            answer = row.Answers[i + 1];
        }

        return answer;
    }
}
