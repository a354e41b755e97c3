using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Negotiation.Cli;

/// <summary>Puts a report, the style, the scripts and the charting library into one page that needs nothing else.</summary>
internal static class ReportPage
{
    private const string Folder = "Report.";

    /// <summary>The page.</summary>
    /// <remarks>Only the scripts whose hashes it names may run in it, and it may ask for nothing.</remarks>
    public static string Of(Report report)
    {
        var charts = Part("charts.js");
        var script = string.Concat(ScriptNames().Select(Part));
        var policy =
            $"default-src 'none'; script-src '{HashOf(charts)}' '{HashOf(script)}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
        return Filled(Part("report.html"), new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["policy"] = policy,
            ["title"] = WebUtility.HtmlEncode(report.Title),
            ["summary"] = WebUtility.HtmlEncode(report.Summary),
            ["style"] = Part("report.css").TrimEnd(),
            ["licences"] = WebUtility.HtmlEncode(Part("licences.txt").TrimEnd()),
            ["data"] = ReportJson.Of(report),
            ["charts"] = charts,
            ["script"] = script,
        });
    }

    /// <summary>Fills the places of the template; what is filled in is not looked at again.</summary>
    private static string Filled(string template, Dictionary<string, string> texts)
    {
        var page = new StringBuilder();
        var at = 0;
        while (template.IndexOf("{{", at, StringComparison.Ordinal) is >= 0 and var open)
        {
            var close = template.IndexOf("}}", open, StringComparison.Ordinal);
            page.Append(template, at, open - at).Append(texts[template[(open + 2)..close]]);
            at = close + 2;
        }

        return page.Append(template, at, template.Length - at).ToString();
    }

    private static IEnumerable<string> ScriptNames() => typeof(ReportPage).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && char.IsAsciiDigit(name[Folder.Length]))
        .Order(StringComparer.Ordinal)
        .Select(name => name[Folder.Length..]);

    private static string HashOf(string script) =>
        $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}";

    private static string Part(string name)
    {
        using var stream = typeof(ReportPage).Assembly.GetManifestResourceStream(Folder + name)!;
        using var reader = new StreamReader(stream);

        // A browser reads a line feed for every end of a line, and the hash is that of what it reads.
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
