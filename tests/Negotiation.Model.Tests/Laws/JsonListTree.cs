using System.Globalization;

namespace Negotiation.Model.Tests.Laws;

/// <summary>A list.</summary>
/// <param name="Items">Its elements in their order.</param>
internal sealed record JsonListTree(ValueList<JsonTree> Items) : JsonTree
{
    protected override IEnumerable<JsonPlace> Children(JsonPlace here) => Items.Select((item, index) => new JsonPlace(
        $"{here.Pointer}/{index.ToString(CultureInfo.InvariantCulture)}",
        item,
        here.IsUnderstood,
        other => here.Put(new JsonListTree(Items.Select((kept, i) => i == index ? other : kept).ToValueList()))));

    protected override IEnumerable<JsonTree> Pruned() =>
        Items.Select((_, index) => new JsonListTree(Items.Where((_, i) => i != index).ToValueList()));
}
