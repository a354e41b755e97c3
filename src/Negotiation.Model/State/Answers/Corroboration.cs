namespace Negotiation.Model;

/// <summary>How well an entry is reported: by how many sources, by whose people, and whether they agree.</summary>
public sealed record Corroboration : Answer
{
    internal Corroboration()
    {
    }

    /// <summary>The entry.</summary>
    public Reference On { get; internal init => field = Guard.Set(value); }

    /// <summary>What holds of its evidence, each once.</summary>
    public ValueList<Support> Supports { get; internal init => field = Guard.NotEmpty(value); }

    /// <summary>The sources that report it.</summary>
    public ValueList<Id<Source>> Sources { get; internal init; }

    /// <summary>The parties whose people report it; empty where sources report it in their own voice.</summary>
    public ValueList<Id<Party>> Sides { get; internal init; }

    /// <summary>The facts of the entry, and the statements about it, that contradict each other.</summary>
    public ValueList<string> Contradictions { get; internal init; }

    /// <inheritdoc/>
    public override string Key => $"corroboration {On}";

    /// <inheritdoc/>
    public override string Verdict => string.Join(", ", Supports.AsEnumerable());

    private protected override void Closed()
    {
    }
}
