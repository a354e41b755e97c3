namespace Negotiation.Analysis;

/// <summary>The preferences of a party as a file states them: in numbers, or uncertain.</summary>
public sealed record StatedPreferences
{
    internal StatedPreferences(Preferences? exact, UncertainPreferences uncertain) => (Exact, Uncertain) = (exact, uncertain);

    /// <summary>Preferences in numbers.</summary>
    /// <param name="preferences">The preferences.</param>
    /// <param name="space">The domain that they are about.</param>
    /// <exception cref="BargainingException">NEG6301 to NEG6304: they do not fit the domain.</exception>
    public static StatedPreferences Of(Preferences preferences, OutcomeSpace space) =>
        new(preferences, UncertainPreferences.From(preferences, space));

    /// <summary>The preferences in numbers; <c>null</c> when a weight or a value is an interval or an order.</summary>
    public Preferences? Exact { get; }

    /// <summary>The preferences as uncertain ones, which have one completion when they are in numbers.</summary>
    public UncertainPreferences Uncertain { get; }
}
