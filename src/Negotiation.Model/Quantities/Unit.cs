namespace Negotiation.Model;

/// <summary>What a quantity counts or measures.</summary>
/// <remarks>
/// Money is written with the code of its currency in ISO 4217, in capitals: <c>USD</c>, <c>GBP</c>. Any such code is known. Amounts add up and
/// are compared only where their units are the same.
/// </remarks>
public sealed record Unit : Code<Unit>, ICode<Unit>
{
    private Unit(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>People.</summary>
    public static Unit People { get; } = new("people", "People.");

    /// <summary>Metres.</summary>
    public static Unit Metre { get; } = new("metre", "Metres.");

    /// <summary>Kilometres.</summary>
    public static Unit Kilometre { get; } = new("kilometre", "Kilometres.");

    /// <summary>Square kilometres.</summary>
    public static Unit SquareKilometre { get; } = new("square-kilometre", "Square kilometres.");

    /// <summary>Tonnes of 1,000 kilograms.</summary>
    public static Unit Tonne { get; } = new("tonne", "Tonnes of 1,000 kilograms.");

    /// <summary>Vehicles.</summary>
    public static Unit Vehicle { get; } = new("vehicle", "Vehicles.");

    /// <summary>Days.</summary>
    public static Unit Day { get; } = new("day", "Days.");

    /// <summary>Hundredths of a whole that the place names.</summary>
    public static Unit Percent { get; } = new("percent", "Hundredths of a whole that the place names.");

    /// <summary>Hours.</summary>
    public static Unit Hour { get; } = new("hour", "Hours.");

    /// <summary>US dollars.</summary>
    public static Unit UsDollar { get; } = new("USD", "US dollars.");

    /// <summary>Euros.</summary>
    public static Unit Euro { get; } = new("EUR", "Euros.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<Unit> Known { get; } =
    [
        People, Metre, Kilometre, SquareKilometre, Tonne, Vehicle, Day, Hour, Percent, UsDollar, Euro,
    ];

    static string ICode<Unit>.Description => "What a quantity counts or measures.";

    static bool ICode<Unit>.IsOfForm(string text) => text.Length == 3 && text.All(char.IsAsciiLetterUpper);

    static Unit ICode<Unit>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
