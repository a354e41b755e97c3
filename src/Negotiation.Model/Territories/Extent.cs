using System.Globalization;

namespace Negotiation.Model;

/// <summary>How much of a territory: the whole, a part, or a share of it.</summary>
/// <remarks>That a part is held says nothing about how large it is. A share is a fraction of the area, above 0 and below 1.</remarks>
public sealed record Extent
{
    private Extent(ExtentKind kind, decimal? share)
    {
        Kind = kind;
        Share = share;
    }

    /// <summary>All of it.</summary>
    public static Extent Whole { get; } = new(ExtentKind.Whole, null);

    /// <summary>Some of it; how much is not recorded.</summary>
    public static Extent Part { get; } = new(ExtentKind.Part, null);

    /// <summary>Whole, part, or a kind that this version does not know.</summary>
    public ExtentKind Kind { get; }

    /// <summary>The fraction of the area, above 0 and below 1; <c>null</c> when it is not recorded.</summary>
    public decimal? Share { get; }

    /// <summary>A share of it, which is a part of known size.</summary>
    /// <param name="share">The fraction of the area, above 0 and below 1.</param>
    /// <exception cref="DomainRuleException">NEG2015: the fraction is not above 0 and below 1.</exception>
    public static Extent Of(decimal share) => new(ExtentKind.Part, Guard.Fraction(share, nameof(Share)));

    /// <summary>An extent that is only named.</summary>
    /// <param name="kind">Whole, part, or a kind that this version does not know.</param>
    public static Extent Of(ExtentKind kind) =>
        kind == ExtentKind.Whole ? Whole : kind == ExtentKind.Part ? Part : new Extent(Guard.Set(kind), null);

    /// <summary>The share, or the kind where there is none.</summary>
    public override string ToString() => Share?.ToString(CultureInfo.InvariantCulture) ?? Kind.Text;
}
