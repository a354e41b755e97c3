namespace Negotiation.Analysis;

/// <summary>What a party wants as far as it is known: weights and values as intervals, or as an order only.</summary>
/// <remarks>
/// A <em>completion</em> is one choice of all numbers that meets what is stated. What holds in some completion is possible; what
/// holds in every one is necessary. Utilities are sums of weight times worth; they are not cut off at 1.
/// </remarks>
public sealed record UncertainPreferences
{
    /// <summary>The name of the party.</summary>
    /// <exception cref="BargainingException">NEG6201: the text is blank.</exception>
    public required string Party { get; init => field = Check.NotBlank(value); }

    /// <summary>What is known of every issue of the space.</summary>
    /// <exception cref="BargainingException">NEG6203: there is none. NEG6202: an issue is named twice.</exception>
    public required EquatableList<UncertainIssue> Issues { get; init => field = Check.Distinct(value, each => each.Issue); }

    /// <summary>
    /// The weights as an order only: the issues that matter most first, those that matter equally together; empty where weights are
    /// intervals. Such weights add up to 1.
    /// </summary>
    public EquatableList<EquatableList<string>> MostImportantFirst { get; init; }

    /// <summary>Whether the weights of every completion add up to 1.</summary>
    public bool WeightsAddUpToOne { get; init; } = true;

    /// <summary>The utility of no agreement.</summary>
    public RationalInterval ReservationValue { get; init; }

    /// <summary>Preferences in numbers, as uncertain ones that have one completion.</summary>
    /// <param name="preferences">The preferences.</param>
    /// <param name="space">The space that they are about.</param>
    /// <exception cref="BargainingException">NEG6301 to NEG6304: they do not fit the space.</exception>
    public static UncertainPreferences From(Preferences preferences, OutcomeSpace space)
    {
        ArgumentNullException.ThrowIfNull(preferences);
        ArgumentNullException.ThrowIfNull(space);
        return new UncertainPreferences
        {
            Party = preferences.Party,
            WeightsAddUpToOne = false,
            ReservationValue = preferences.ReservationValue,
            Issues =
            [
                .. preferences.Contributions(space).Select((contributions, i) =>
                {
                    var preference = preferences.Issues.First(each => string.Equals(each.Issue, space.Issues[i].Name, StringComparison.Ordinal));
                    return new UncertainIssue
                    {
                        Issue = space.Issues[i].Name,
                        Weight = preference.Weight,
                        Values = [.. contributions.Select(each => RationalInterval.FromRational(preference.Weight.Sign == 0 ? Rational.Zero : each / preference.Weight))],
                    };
                }),
            ],
        };
    }
}
