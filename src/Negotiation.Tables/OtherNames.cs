using Negotiation.Model;

namespace Negotiation.Tables;

/// <summary>Names and codes beside the first, as cells. A record that lists none does not say that there are none.</summary>
internal static class OtherNames
{
    /// <summary>Names.</summary>
    public static Cell Of(ValueList<Name> names) => names.Count == 0 ? Cell.NotStated : Cell.Of(names.Select(name => name.Text));

    /// <summary>Codes.</summary>
    public static Cell Of(ValueList<ExternalCode> codes) => codes.Count == 0 ? Cell.NotStated : Cell.OfWords(codes.Select(code => code.Text));
}
