using System.Globalization;
using Negotiation.Model;
using Negotiation.Tables;

namespace Negotiation.Cli;

/// <summary>Shows to people where quoted words are, or why they are nowhere.</summary>
internal static class QuotationText
{
    /// <summary>Writes the place, the words and the evidence of a quote that was found, and what is to be said of it.</summary>
    public static void Write(Page page, string file, Quotation quotation)
    {
        if (quotation is { Evidence: { } evidence, Places: [var place] })
        {
            page.Line(
                string.Create(CultureInfo.InvariantCulture, $"line {place.Line}, column {place.Column}, code points {place.Start}-{place.End}"),
                Ink.Good);
            page.Line($"'{quotation.Words}'", indent: 2, hang: 0);
            page.Write(JsonText.Of(writer => QuotationJson.Write(writer, evidence)));
        }

        DiagnosticText.Write(page, file, quotation.Diagnostics);
    }
}
