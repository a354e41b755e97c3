using System.Runtime.InteropServices;

namespace Negotiation.Cli;

/// <summary>Collects the answers, each once, and which of them holds when.</summary>
internal sealed class ReportQuestions
{
    private readonly Dictionary<(string Section, string Key), Asked> asked = [];
    private readonly List<Asked> inOrder = [];
    private readonly Dictionary<ReportAnswer, int> places = new(ReportAnswerComparer.Instance);
    private readonly List<ReportAnswer> answers = [];
    private int frame;

    /// <summary>The answers, each once.</summary>
    public IReadOnlyList<ReportAnswer> Answers => answers;

    /// <summary>The questions in the order in which they were first asked.</summary>
    /// <param name="onPlaces">The places that the dates have in the page, by the places that they were given under.</param>
    /// <param name="knownPlaces">The same for the knowledge dates.</param>
    public IReadOnlyList<ReportQuestion> All(IReadOnlyDictionary<int, int> onPlaces, IReadOnlyDictionary<int, int> knownPlaces) =>
    [
        .. inOrder.Select(one => new ReportQuestion(
            one.First.Key,
            one.First.Section,
            one.First.Name,
            one.First.Row,
            one.First.Column,
            [.. one.Frames.Rows().Select(row => Moved(row, onPlaces, knownPlaces))])),
    ];

    /// <summary>The places of the dates at which an answer changes, and of the knowledge dates at which one does, in order.</summary>
    public (IReadOnlyList<int> On, IReadOnlyList<int> Known) ChangingDates()
    {
        var on = new SortedSet<int>();
        var known = new SortedSet<int>();
        foreach (var row in inOrder.SelectMany(question => question.Frames.Rows()))
        {
            known.Add(row.From);
            for (var i = 0; i < row.Answers.Length; i += 2)
            {
                on.Add(row.Answers[i]);
            }
        }

        return ([.. on], [.. known]);
    }

    /// <summary>Takes note of the questions, so that they stand in the order of these answers.</summary>
    public void Order(IEnumerable<ReportFound> found)
    {
        foreach (var one in found)
        {
            _ = AskedFor(one);
        }
    }

    /// <summary>Takes all answers of two dates.</summary>
    /// <param name="known">The place of the knowledge date; not before one that was given.</param>
    /// <param name="on">The place of the date; after those that were given for this knowledge date.</param>
    /// <param name="found">The answers.</param>
    public void Add(int known, int on, IEnumerable<ReportFound> found)
    {
        frame++;
        foreach (var one in found)
        {
            var question = AskedFor(one);
            question.Frames.Add(known, on, PlaceOf(one.Answer));
            question.Frame = frame;
        }

        foreach (var question in inOrder)
        {
            if (question.Frame != frame)
            {
                question.Frames.Add(known, on, ReportFrames.None);
            }
        }
    }

    private static ReportRow Moved(ReportRow row, IReadOnlyDictionary<int, int> onPlaces, IReadOnlyDictionary<int, int> knownPlaces)
    {
        int[] moved = [.. row.Answers];
        for (var i = 0; i < moved.Length; i += 2)
        {
            moved[i] = onPlaces[moved[i]];
        }

        return new ReportRow(knownPlaces[row.From], moved);
    }

    private Asked AskedFor(ReportFound found)
    {
        ref var question = ref CollectionsMarshal.GetValueRefOrAddDefault(asked, (found.Section, found.Key), out var isKnown);
        if (!isKnown)
        {
            question = new Asked(found);
            inOrder.Add(question);
        }

        return question!;
    }

    private int PlaceOf(ReportAnswer answer)
    {
        if (!places.TryGetValue(answer, out var place))
        {
            place = answers.Count;
            places[answer] = place;
            answers.Add(answer);
        }

        return place;
    }

    private sealed class Asked(ReportFound first)
    {
        public ReportFound First { get; } = first;

        public ReportFrames Frames { get; } = new();

        public int Frame { get; set; }
    }
}
