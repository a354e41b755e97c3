using System.Globalization;
using DraftWithAModel;
using Negotiation.Drafting;
using Negotiation.Model;

// A text, and a model that drafts it with four mistakes: a kind and an act that are none, a number that the text does not have, and a name that nobody has.
var text = new SourceText("report", "On 28 May the millers turned down a rise of one percent. The Mill Company had made the offer two days before.");
const string Careless = """
    {
      "negotiation": "Pay talks at the mill",
      "sources": [{ "name": "report", "title": null, "publisher": "The Herald", "published": "30 May 2015", "language": "en", "no_text": false, "details": [] }],
      "parties": [
        { "name": "Millers", "full_name": null, "kind": "union", "kind_other": null, "details": [], "quotes": [{ "source": null, "wording": "paraphrase", "words": "the millers", "within": null, "note": null, "confirmed": false }] },
        { "name": "Mill Company", "full_name": null, "kind": "company", "kind_other": null, "details": [], "quotes": [{ "source": null, "wording": "paraphrase", "words": "The Mill Company", "within": null, "note": null, "confirmed": false }] }
      ],
      "people": [], "territories": [], "issues": [], "documents": [],
      "proposals": [
        { "name": "pay rise", "kind": "deed", "action": "raise-pay", "mode": null, "quantity": "1 percent", "summary": null, "by": ["Mill Company"], "toward": [], "parts": [], "details": [],
          "quotes": [{ "source": null, "wording": "paraphrase", "words": "a rise of two percent", "within": null, "note": null, "confirmed": false }] }
      ],
      "events": [],
      "statements": [
        { "label": null, "by": [{ "name": "Mill Compny", "description": null, "for": null, "as": null }], "negated": false, "act": "offer", "act_other": null, "on": ["pay rise"], "to": ["Millers"], "when": "26 May 2015", "content": null,
          "details": [], "quotes": [{ "source": null, "wording": "paraphrase", "words": "had made the offer two days before", "within": null, "note": null, "confirmed": false }] },
        { "label": null, "by": [{ "name": "Millers", "description": null, "for": null, "as": null }], "negated": false, "act": "refuse", "act_other": null, "on": ["pay rise"], "to": [], "when": "28 May 2015", "content": null,
          "details": [], "quotes": [{ "source": null, "wording": "paraphrase", "words": "the millers turned down a rise", "within": null, "note": null, "confirmed": false }] }
      ],
      "left_out": []
    }
    """;

using var model = new CarelessModel(Careless);
var loop = new DraftLoop(model) { Seen = Print };
var result = await loop.DraftAsync(text).ConfigureAwait(false);
Console.WriteLine(result.Record is { } record ? $"The record: {record}." : "No record.");

static void Print(int round, DraftResult result)
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Round {round}: {result.Diagnostics.Count(finding => finding.Severity == Severity.Error)} errors"));
    foreach (var finding in result.Diagnostics)
    {
        Console.WriteLine($"  {finding.Pointer}: {finding.Message}");
    }
}
