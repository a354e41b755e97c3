namespace Negotiation.Model;

/// <summary>What is drawn on a map: a line or an area that the text gives by reference, without coordinates.</summary>
public sealed record MapReference : Area
{
    /// <summary>The map.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is the default of its type.</exception>
    public Id<Document>? Map { get; init => field = Guard.SetOrAbsent(value); }

    /// <summary>What on the map is meant, such as the title of the sheet or the name of a line on it.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public required string Mark { get; init => field = Guard.NotBlank(value); }

    private protected override void Closed()
    {
    }
}
