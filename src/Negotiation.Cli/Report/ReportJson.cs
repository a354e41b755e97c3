using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Negotiation.Cli;

/// <summary>Writes a report as JSON that may stand in a page: no letter of it can end the block it stands in.</summary>
[JsonSerializable(typeof(Report))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    private static readonly ReportJson InPage = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,

        // Letters stay readable; '<', '>' and '&' are written as \u003c, \u003e and \u0026.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    /// <summary>The report on one line.</summary>
    public static string Of(Report report) => JsonSerializer.Serialize(report, InPage.Report);
}
