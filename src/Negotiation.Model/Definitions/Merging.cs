namespace Negotiation.Model.Json;

/// <summary>Goes through two records at once, and notes where they cannot both be kept.</summary>
internal sealed class Merging
{
    private readonly List<Diagnostic> diagnostics = [];
    private Rule rule = RuleBook.TwoValues;

    /// <summary>Where it is in the record at hand.</summary>
    public JsonPath Path { get; } = new();

    /// <summary>The evidence of the object whose members are merged.</summary>
    public MergeScope Scope { get; private set; }

    /// <summary>What was found.</summary>
    public ValueList<Diagnostic> Diagnostics => [.. diagnostics];

    /// <summary>Turns to the members of an object.</summary>
    /// <returns>The scope to come back to with <see cref="Leave"/>.</returns>
    public MergeScope Enter(ValueList<Evidence> left, ValueList<Evidence> right)
    {
        var outer = Scope;
        Scope = new MergeScope(left, right);
        return outer;
    }

    /// <summary>Comes back from the members of an object.</summary>
    public void Leave(MergeScope outer) => Scope = outer;

    /// <summary>Turns to one member, whose owner says what it means that two values clash there.</summary>
    public MergeScope Of<TOwner>(string member)
    {
        rule = string.Equals(member, UnionText.Kind, StringComparison.Ordinal) ? RuleBook.OtherKind
            : typeof(TOwner) == typeof(Source) ? RuleBook.OtherSource
            : RuleBook.TwoValues;
        return Scope;
    }

    /// <summary>Notes that a member which holds one value has two.</summary>
    public void Clash(string left, string right) => Report(
        rule, $"{right.Excerpt()} stands here, {left.Excerpt()} in a record before: {rule.Remedy}");

    /// <summary>Notes that two entries of one id are of different kinds.</summary>
    public void ClashOfKinds(string left, string right)
    {
        Path.Enter(UnionText.Kind);
        rule = RuleBook.OtherKind;
        Clash(left, right);
        Path.Leave();
    }

    /// <summary>Notes a finding about the place where it is.</summary>
    public void Report(Rule broken, string message) => diagnostics.Add(new Diagnostic(broken, Path.Pointer(), message));

    /// <summary>Unites members that this version does not know.</summary>
    public UnknownMembers Unite(UnknownMembers left, UnknownMembers right)
    {
        foreach (var (name, value) in right)
        {
            if (left.TryGet(name, out var before) && before != value)
            {
                Path.Enter(name);
                rule = RuleBook.TwoValues;
                Clash(before.Json, value.Json);
                Path.Leave();
            }
        }

        return right.Count == 0 ? left : new UnknownMembers([.. left, .. right.Where(member => !left.TryGet(member.Key, out _))]);
    }
}
