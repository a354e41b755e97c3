namespace Negotiation.Model;

/// <summary>How far something may be passed on: a level of the Traffic Light Protocol 2.0 (FIRST, 2022), from clear to red.</summary>
public sealed record TlpLevel : Code<TlpLevel>, ICode<TlpLevel>
{
    private const string Prefix = "TLP:";

    private TlpLevel(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>To everyone.</summary>
    public static TlpLevel Clear { get; } = new("clear", "To everyone.");

    /// <summary>To the community of those who receive it.</summary>
    public static TlpLevel Green { get; } = new("green", "To the community of those who receive it.");

    /// <summary>To the organisation of those who receive it, and to its clients, as far as they need it.</summary>
    public static TlpLevel Amber { get; } = new("amber", "To the organisation of those who receive it, and to its clients, as far as they need it.");

    /// <summary>To the organisation of those who receive it only.</summary>
    public static TlpLevel AmberStrict { get; } = new("amber+strict", "To the organisation of those who receive it only.");

    /// <summary>To those who receive it only.</summary>
    public static TlpLevel Red { get; } = new("red", "To those who receive it only.");

    /// <summary>The levels, each of which allows to see what is marked with one before it.</summary>
    public static ValueList<TlpLevel> Known { get; } = [Clear, Green, Amber, AmberStrict, Red];

    static string ICode<TlpLevel>.Description => "A level of the Traffic Light Protocol 2.0, from clear to red.";

    private int Rank => Known.AsSpan().IndexOf(this);

    /// <summary>Whether those at this level may see what is marked with another one.</summary>
    /// <remarks>What is marked with a level that is not known may nobody see; those at one may see what is clear.</remarks>
    /// <param name="mark">The level that stands on the thing.</param>
    public bool Allows(TlpLevel mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        return mark.IsKnown && mark.Rank <= Math.Max(Rank, 0);
    }

    static TlpLevel ICode<TlpLevel>.Create(string text) => new(text);

    /// <summary>The level that a mark tells, with or without <c>TLP:</c> before it, in whatever case.</summary>
    internal static TlpLevel OfMark(string mark)
    {
        var text = mark.Trim();
        text = text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? text[Prefix.Length..].Trim() : text;
        foreach (var level in Known)
        {
            if (string.Equals(level.Text, text, StringComparison.OrdinalIgnoreCase))
            {
                return level;
            }
        }

        return new TlpLevel(mark);
    }

    private protected override void Closed()
    {
    }
}
