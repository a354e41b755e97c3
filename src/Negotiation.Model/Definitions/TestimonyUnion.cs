namespace Negotiation.Model.Json;

/// <summary>The testimonies of two records about one fact, gathered by what they testify.</summary>
/// <remarks>
/// A testimony without evidence rests on that of its entry, which grows when records are merged. It goes on resting there when
/// both records say so, or when the other has no evidence to add; otherwise it takes along the evidence of its own side, so
/// that no value comes to rest on a report of another one.
/// </remarks>
/// <typeparam name="T">The type of the fact.</typeparam>
/// <param name="plain">Tells which values are the same.</param>
/// <param name="scope">The evidence of the entry in each record.</param>
internal sealed class TestimonyUnion<T>(Codec<T> plain, MergeScope scope)
    where T : notnull
{
    private readonly Dictionary<(object Value, UnknownMembers Unknown), int> places = [];
    private readonly List<Stated> gathered = [];

    /// <summary>Adds what the records before say.</summary>
    public void AddLeft(Attested<T> fact)
    {
        foreach (var testimony in fact.Testimonies)
        {
            var stated = Find(testimony);
            stated.RestsLeft |= testimony.Evidence.Count == 0;
        }
    }

    /// <summary>Adds what the record at hand says.</summary>
    public void AddRight(Attested<T> fact)
    {
        foreach (var testimony in fact.Testimonies)
        {
            var stated = Find(testimony);
            stated.RestsRight |= testimony.Evidence.Count == 0;
        }
    }

    /// <summary>The testimonies, each value once for what rests on its entry and once for what has evidence of its own.</summary>
    public ValueList<Testimony<T>> ToList(Merging merging)
    {
        var united = new List<Testimony<T>>();
        foreach (var stated in gathered)
        {
            var rests = Rests(stated);
            IEnumerable<Evidence> taken = rests ? [] : [.. stated.RestsLeft ? scope.Left : [], .. stated.RestsRight ? scope.Right : []];
            ValueList<Evidence> evidence = [.. stated.Given.Concat(taken).Distinct()];
            if (!rests && evidence.Count == 0)
            {
                merging.Report(
                    RuleBook.RestsOnNothing,
                    $"'{stated.First.Value.ToString()!.Excerpt()}' has no evidence, and its entry has some in the other record only: {RuleBook.RestsOnNothing.Remedy}");
            }

            if (rests || evidence.Count == 0)
            {
                united.Add(stated.First with { Evidence = [] });
            }

            if (evidence.Count > 0)
            {
                united.Add(stated.First with { Evidence = evidence });
            }
        }

        return [.. united];
    }

    private bool Rests(Stated stated) =>
        (stated.RestsLeft && (stated.RestsRight || scope.Right.Count == 0)) || (stated.RestsRight && scope.Left.Count == 0);

    private Stated Find(Testimony<T> testimony)
    {
        if (places.TryAdd((plain.Identity(testimony.Value), testimony.Unknown), gathered.Count))
        {
            gathered.Add(new Stated(testimony));
        }

        var stated = gathered[places[(plain.Identity(testimony.Value), testimony.Unknown)]];
        stated.Given.AddRange(testimony.Evidence);
        return stated;
    }

    private sealed class Stated(Testimony<T> first)
    {
        public Testimony<T> First => first;

        public List<Evidence> Given { get; } = [];

        public bool RestsLeft { get; set; }

        public bool RestsRight { get; set; }
    }
}
