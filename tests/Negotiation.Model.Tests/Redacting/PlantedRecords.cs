using System.Text.Json.Nodes;
using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Redacting;

/// <summary>Plants into a record what nobody may see, wherever it can be taken out again without anything else: nothing in the record needs it.</summary>
internal static class PlantedRecords
{
    private const string Nobody = """{"scheme":"house-rule","mark":"quiet"}""";
    private const string Nobodys = "a participant";
    private const string Words = "They will plant beeches along the quay.";

    /// <summary>Members that go as a whole when anything in them goes, so that nothing can be planted inside.</summary>
    private static readonly HashSet<string> Whole =
    [
        "conditions", "voidWhen", "deadline", "unless", "openUntil", "exceptions", "via", "transfers", "excluded", "areas", "except", "times", "during", "parts", "usedBy", "asOf", "handling",
    ];

    /// <summary>Members that do so only in some objects: these, by the member in which the object stands.</summary>
    private static readonly Dictionary<string, string[]> WholeIn = new()
    {
        ["consent"] = ["of", "organs", "binds", "entry", "appliedFrom"],
        ["effects"] = ["by", "done", "soFar", "until"],
        ["renewal"] = ["when"],
        ["roles"] = ["of"],
        ["statements"] = ["until"],
        ["votes"] = ["by", "for", "against", "abstaining", "needed"],
        ["withdrawal"] = ["from"],
    };

    /// <summary>Facts, of which several values may be told.</summary>
    private static readonly HashSet<string> Facts =
    [
        "occurrence", "participants", "place", "actors", "authors", "dated", "schedule", "summary", "areas", "transfers", "excluded", "scope", "venueOneOf", "availability", "consent", "covers", "notCovering",
    ];

    private static readonly string[] Sections =
        ["sources", "parties", "people", "territories", "issues", "proposals", "documents", "events", "statements"];

    /// <summary>Members that may be absent, each with what must not be told in it.</summary>
    private static readonly Dictionary<string, (string Name, string Value)[]> Optional = new()
    {
        ["statements"] =
        [
            ("answers", "proposal:planted-proposal"), ("reactsTo", "statement:planted-statement"), ("content", $"It was said: \"{Words}\""),
            ("to", """["party:planted-party"]"""), ("links", """[{"kind":"before","to":"statement:planted-statement"}]"""),
        ],
        ["events"] = [("summary", $"\"{Words}\""), ("place", "planted-territory"), ("about", """["issue:planted-issue"]""")],
        ["proposals"] =
        [
            ("issue", "planted-issue"), ("covers", """["party:planted-party"]"""), ("notCovering", """["territory:planted-territory"]"""), ("toward", """["planted-party"]"""), ("summary", $"\"{Words}\""), ("consent", """{"of":["planted-party"]}"""),
            ("withdrawal", """{"from":{"kind":"relative","anchor":"event:planted-event"}}"""),
        ],
        ["documents"] =
        [
            ("consent", """{"organs":[{"body":"planted-party","for":"planted-party"}],"quorum":1}"""),
            ("withdrawal", """{"notice":"P6M","from":{"kind":"numbered-day","number":2,"of":"event:planted-event"}}"""),
        ],
        ["issues"] = [("within", "planted-issue")],
        ["territories"] = [("within", "planted-territory")],
        ["evidence"] = [("note", "See source:planted-source.")],
        ["by"] = [("authority", "document:planted-document"), ("for", "planted-party"), ("in", "planted-event")],
    };

    /// <summary>What elements cannot be without, or cannot lose a part of, by the list in which they stand; <c>null</c> takes a member away.</summary>
    private static readonly Dictionary<string, string[]> Needed = new()
    {
        ["offices"] = ["""{"of":"party:planted-party"}""", """{"during":{"notBefore":{"kind":"relative","anchor":"event:planted-event"}}}"""],
        ["effects"] =
        [
            """{"on":"proposal:planted-proposal"}""", """{"by":["planted-party"]}""", """{"until":{"kind":"relative","anchor":"event:planted-event"}}""",
        ],
        ["roles"] = ["""{"of":"proposal:planted-proposal"}""", """{"during":{"notBefore":{"kind":"relative","anchor":"event:planted-event"}}}"""],
        ["votes"] = ["""{"by":"planted-party"}"""],
        ["links"] = ["""{"to":"document:planted-document"}"""],
        ["control"] = ["""{"by":"planted-party"}"""],
        ["memberships"] = ["""{"in":"planted-party"}"""],
        ["aliases"] = ["""{"usedBy":"planted-party"}"""],
        ["participants"] = ["""{"person":"planted-person","party":null,"role":null}"""],
        ["by"] = ["""{"speaker":"person:planted-person","description":null}"""],
        ["evidence"] = ["""{"source":"planted-source"}""", """{"via":[{"description":"Somebody","handling":{"scheme":"house-rule","mark":"quiet"}}]}"""],
        ["statements"] =
        [
            """{"on":["proposal:planted-proposal"]}""", """{"conditions":[{"on":"proposal:planted-proposal","state":"agreed"}]}""",
            """{"openUntil":{"kind":"relative","anchor":"event:planted-event"}}""",
            """{"conditions":[{"kind":"words","text":"if nobody plants","deadline":{"kind":"relative","anchor":"event:planted-event"}}]}""",
        ],
        ["proposals"] = ["""{"voidWhen":[{"on":"proposal:planted-proposal","state":"agreed"}]}"""],
        ["documents"] = ["""{"conditions":[{"on":"proposal:planted-proposal","state":"agreed"}]}""", """{"voidWhen":[{"on":"event:planted-event","state":"happened"}]}"""],
    };

    /// <summary>Lists of ids, which do not name the section.</summary>
    private static readonly Dictionary<string, string> Ids = new()
    {
        ["actors"] = "planted-party",
        ["toward"] = "planted-party",
        ["authors"] = "planted-party",
        ["venueOneOf"] = "planted-territory",
    };

    private static readonly NegotiationRecord Secret = new()
    {
        Id = "planted",
        Title = "Planted",
        Sources = [new Source { Id = "planted-source", Publisher = "Nobody", Language = "en", Handling = new Handling { Scheme = HandlingScheme.Of("house-rule"), Mark = "quiet" } }],
        Parties = [new Party { Id = "planted-party", Kind = PartyKind.State, Name = "The planters", Evidence = Reported }],
        People = [new Person { Id = "planted-person", Name = "A planter", Evidence = Reported }],
        Territories = [new Territory { Id = "planted-territory", Name = "The quay", Evidence = Reported }],
        Issues = [new Issue { Id = "planted-issue", Name = "Planting", Evidence = Reported }],
        Proposals = [new Undertaking { Id = "planted-proposal", Action = "plant", Issue = "planted-issue", Evidence = Reported }],
        Documents = [new Document { Id = "planted-document", Kind = DocumentKind.Treaty, Evidence = Reported }],
        Events = [new Event { Id = "planted-event", Kind = EventKind.Talks, Occurrence = Occurrence.Happened, Evidence = Reported }],
        Statements =
        [
            new Statement
            {
                Id = "planted-statement",
                By = [new Voice { Speaker = "person:planted-person", For = "planted-party" }],
                Act = Act.Demand,
                On = ["proposal:planted-proposal"],
                Evidence = Reported,
            },
        ],
    };

    private static ValueList<Evidence> Reported =>
        [new Evidence { Source = "planted-source", Wording = Wording.Verbatim, Span = new TextSpan(0, Words.Length, TextSpan.HashOf(Words), Words) }];

    /// <summary>The record with what nobody may see.</summary>
    /// <param name="record">A record, all of which may be seen.</param>
    /// <param name="chance">Chooses the places.</param>
    public static NegotiationRecord Plant(NegotiationRecord record, Random chance)
    {
        var root = (JsonObject)JsonNode.Parse(DomainJson.WriteCompact(record))!;
        var one = 1 + chance.Next(12);
        var planted = 0;
        Visit(root, "", isReported: false);
        AddSecret(root);
        var reading = NegotiationJson.Read(root.ToJsonString());
        return reading.Record ?? throw new InvalidOperationException(string.Join('\n', reading.Diagnostics.Where(finding => finding.Severity == Severity.Error)));

        void Visit(JsonNode? node, string list, bool isReported)
        {
            if (node is JsonArray items)
            {
                foreach (var item in items.ToList())
                {
                    Visit(item, list, isReported || (Sections.Contains(list) && IsReported(item)));
                }

                if (items.Count > 0 && Happens())
                {
                    Insert(items, list);
                }
            }

            if (node is not JsonObject thing || ((string?)(thing["kind"] as JsonValue))?.StartsWith(CodeGenerators.Unheard, StringComparison.Ordinal) == true)
            {
                return;
            }

            foreach (var (name, value) in thing.ToList())
            {
                if (!name.StartsWith(RawJsonGenerators.Prefix, StringComparison.Ordinal) && !IsWhole(list, name, value))
                {
                    Visit(value, name is "attested" or "value" ? list : name, isReported);
                }

                if (isReported && Facts.Contains(name) && Happens())
                {
                    AddTestimony(thing, name);
                }
            }

            foreach (var (name, value) in Optional.GetValueOrDefault(list, []))
            {
                if (!thing.ContainsKey(name) && Happens())
                {
                    thing[name] = value[0] is '[' or '"' or '{' ? JsonNode.Parse(value) : value;
                }
            }

            if (Happens())
            {
                AddUnknown(thing);
            }
        }

        bool Happens() => chance.Next(one) == 0;

        void Insert(JsonArray items, string list)
        {
            var model = items[chance.Next(items.Count)];
            var added = model switch
            {
                JsonObject thing when list != "provisions" && (!Sections.Contains(list) || IsReported(thing)) => Withheld(thing, list),
                JsonValue text when text.TryGetValue<string>(out var words) => Referring(words, list),
                _ => null,
            };
            if (added is not null)
            {
                items.Insert(chance.Next(items.Count + 1), added);
            }
        }

        JsonObject? Withheld(JsonObject model, string list)
        {
            var copy = (JsonObject)model.DeepClone();
            if (Sections.Contains(list))
            {
                // What mentions itself would come to be mentioned by another.
                copy.Remove("id");
                if (copy.ToJsonString().Contains((string)model["id"]!, StringComparison.Ordinal))
                {
                    return null;
                }

                copy["id"] = $"planted-{planted++}";
            }

            if (!copy.ContainsKey("value") && Needed.TryGetValue(list, out var needed) && chance.Next(2) == 0 && (string?)copy["description"] != Nobodys)
            {
                foreach (var (name, value) in (JsonObject)JsonNode.Parse(needed[chance.Next(needed.Length)])!)
                {
                    copy.Remove(name);
                    if (value is not null)
                    {
                        copy[name] = value.DeepClone();
                    }
                }
            }
            else
            {
                copy["handling"] = JsonNode.Parse(Nobody);
            }

            return copy;
        }

        JsonNode? Referring(string words, string list)
        {
            var section = words.Split(':')[0];
            return Ids.TryGetValue(list, out var id) ? id
                : Section.Known.Any(known => known.Text == section) && section != "provision" ? $"{section}:planted-{section}"
                : null;
        }

        void AddTestimony(JsonObject thing, string name)
        {
            var stated = new JsonObject { ["value"] = null, ["evidence"] = JsonNode.Parse("""[{"source":"planted-source","wording":"paraphrase"}]""") };
            if (thing[name] is JsonObject { Count: > 0 } fact && fact["attested"] is JsonArray several)
            {
                stated["value"] = several[chance.Next(several.Count)]!["value"]!.DeepClone();
                several.Insert(chance.Next(several.Count + 1), stated);
            }
            else
            {
                stated["value"] = thing[name]!.DeepClone();
                var kept = new JsonObject { ["value"] = thing[name]!.DeepClone() };
                thing[name] = new JsonObject { ["attested"] = chance.Next(2) == 0 ? new JsonArray(stated, kept) : new JsonArray(kept, stated) };
            }
        }

        void AddUnknown(JsonObject thing)
        {
            string[] secrets = [Words, TextSpan.HashOf(Words).Text, "planted-source", "issue:planted-issue"];
            var secret = secrets[chance.Next(secrets.Length)];
            switch (chance.Next(3))
            {
                case 0:
                    thing[$"x-planted {secret}"] = true;
                    break;
                case 1:
                    thing["x-planted"] = new JsonObject { ["beside"] = new JsonArray($"compare {secret}, again") };
                    break;
                default:
                    thing["x-planted"] = new JsonArray(1, new JsonObject { ["handling"] = JsonNode.Parse(Nobody) });
                    break;
            }
        }
    }

    /// <summary>What a territory passes to is told by areas; to whom a statement speaks, by a list of references.</summary>
    private static bool IsWhole(string list, string name, JsonNode? value) =>
        Whole.Contains(name) || WholeIn.GetValueOrDefault(list, []).Contains(name) || (name == "to" && JsonReach.Objects(value).Any());

    private static bool IsReported(JsonNode? entry) => JsonReach.Objects(entry).Any(thing => thing["evidence"] is JsonArray { Count: > 0 });

    private static void AddSecret(JsonObject root)
    {
        foreach (var (section, entries) in (JsonObject)JsonNode.Parse(DomainJson.WriteCompact(Secret))!)
        {
            if (entries is JsonArray secret)
            {
                var all = root[section] as JsonArray ?? (JsonArray)(root[section] = new JsonArray())!;
                all.Insert(all.Count / 2, secret[0]!.DeepClone());
            }
        }
    }
}
