using System.Text.Json.Nodes;

namespace Negotiation.Drafting;

/// <summary>An object of the record in the making, with what its lines have said so far.</summary>
/// <param name="json">The object.</param>
/// <param name="shape">What it is made of.</param>
/// <param name="outer">What it is part of; <c>null</c> for an entry.</param>
internal sealed class Bag(JsonObject json, Shape.Object shape, Bag? outer)
{
    private readonly Dictionary<string, List<Account>> facts = [];

    /// <summary>The object.</summary>
    public JsonObject Json => json;

    /// <summary>What it is made of.</summary>
    public Shape.Object Shape => shape;

    /// <summary>The evidence of the fact that it is the value of; <c>null</c> where it is none.</summary>
    public JsonArray? OwnEvidence { get; init; }

    /// <summary>The source that quotations are from where they do not say otherwise.</summary>
    public Block? Block { get => field ?? outer?.Block; init; }

    /// <summary>Where a quotation below it belongs: to the fact, to the object where that has evidence of its own, or to what it is part of.</summary>
    public JsonArray Evidence => OwnEvidence ?? (Has("evidence") ? List("evidence") : outer?.Evidence ?? []);

    /// <summary>Whether it is, or is part of, an entry that is only named: a party, a person, a place, a topic, a source.</summary>
    public bool IsNamed => outer?.IsNamed ?? (shape.Type == typeof(Party) || shape.Type == typeof(Person) || shape.Type == typeof(Territory) || shape.Type == typeof(Issue) || shape.Type == typeof(Source));

    /// <summary>Whether it has such a member.</summary>
    public bool Has(string member) => shape.Members.Value.ContainsKey(member);

    /// <summary>A list of it, made when it is first asked for.</summary>
    public JsonArray List(string member)
    {
        if (json[member] is not JsonArray list)
        {
            json[member] = list = [];
        }

        return list;
    }

    /// <summary>The accounts of a fact.</summary>
    public List<Account> Accounts(string member)
    {
        if (!facts.TryGetValue(member, out var accounts))
        {
            facts.Add(member, accounts = []);
        }

        return accounts;
    }

    /// <summary>Writes the facts into the object: one that rests on the evidence of the entry as its plain value.</summary>
    public void Close(Places places)
    {
        foreach (var (member, accounts) in facts)
        {
            json[member] = accounts switch
            {
                [] => null,
                [{ Evidence.Count: 0 } only] => only.Value,
                _ => places.Like(accounts[0].Value, new JsonObject { ["attested"] = new JsonArray([.. accounts.Select(account => TestimonyOf(account, places))]) }),
            };
            if (json[member] is null)
            {
                json.Remove(member);
            }
        }
    }

    private static JsonObject TestimonyOf(Account account, Places places)
    {
        var testimony = places.Like(account.Value, new JsonObject { ["value"] = account.Value });
        if (account.Evidence.Count > 0)
        {
            testimony["evidence"] = account.Evidence;
        }

        return testimony;
    }
}
