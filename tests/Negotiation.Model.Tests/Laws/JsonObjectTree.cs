namespace Negotiation.Model.Tests.Laws;

/// <summary>An object.</summary>
/// <param name="Members">Its members in their order.</param>
internal sealed record JsonObjectTree(ValueList<JsonMember> Members) : JsonTree
{
    /// <summary>The object with one member more, after the others.</summary>
    public JsonObjectTree With(string rawName, JsonTree value) => new(Members.Add(new JsonMember(rawName, value)));

    /// <summary>The object without the member in a place.</summary>
    public JsonObjectTree Without(int index) => new(Members.Where((_, i) => i != index).ToValueList());

    protected override IEnumerable<JsonPlace> Children(JsonPlace here) => Members.Select((member, index) => new JsonPlace(
        $"{here.Pointer}/{member.Step}",
        member.Value,
        here.IsUnderstood && !member.IsUnknown,
        other => here.Put(new JsonObjectTree(Members.Select((kept, i) => i == index ? kept with { Value = other } : kept).ToValueList()))));

    protected override IEnumerable<JsonTree> Pruned() => Members.Select((_, index) => Without(index));
}
