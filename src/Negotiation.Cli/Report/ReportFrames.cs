namespace Negotiation.Cli;

/// <summary>Which answer holds for one question at each date, kept as changes.</summary>
/// <remarks>
/// A row holds from one knowledge date on, up to the next row; in a row an answer holds from one date on, up to the next.
/// Rows come in order, and the dates of a row too.
/// </remarks>
internal sealed class ReportFrames
{
    /// <summary>No answer.</summary>
    public const int None = -1;

    private readonly List<ReportRow> rows = [];
    private readonly List<int> current = [];
    private int currentKnown = -1;

    /// <summary>The rows, without those that say what the row before says.</summary>
    public IReadOnlyList<ReportRow> Rows()
    {
        Close();
        return rows;
    }

    /// <summary>Says which answer holds from a date on, as known from a knowledge date on.</summary>
    /// <param name="known">The place of the knowledge date; not before one that was given.</param>
    /// <param name="on">The place of the date; after those that were given for this knowledge date.</param>
    /// <param name="answer">The place of the answer, or <see cref="None"/>.</param>
    public void Add(int known, int on, int answer)
    {
        if (known != currentKnown)
        {
            Close();
            currentKnown = known;
        }

        var last = current.Count == 0 ? None : current[^1];
        if (answer != last)
        {
            current.Add(on);
            current.Add(answer);
        }
    }

    private void Close()
    {
        if (currentKnown >= 0)
        {
            ReadOnlySpan<int> before = rows.Count == 0 ? [] : rows[^1].Answers;
            if (!before.SequenceEqual(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(current)))
            {
                rows.Add(new ReportRow(currentKnown, [.. current]));
            }
        }

        currentKnown = -1;
        current.Clear();
    }
}
