namespace Negotiation.Model.Tests.Architecture;

[Slow]
public sealed class FloorTests
{
    private static readonly Lazy<SourceGraph> Library = new(SourceGraph.OfLibrary);

    [Fact]
    public void Each_file_is_in_a_room_that_has_a_floor() => Assert.Empty(
        Repository.SourceFiles("src/Negotiation.Model")
            .Select(file => Floors.RoomOf(Path.GetRelativePath(Repository.Path("src/Negotiation.Model"), file)))
            .Where(room => Floors.Of(room) < 0)
            .Distinct());

    [Fact]
    public void No_room_uses_one_above_it() => Assert.Empty(UpwardOf(Library.Value));

    /// <summary>The nouns of the record are one room in ten folders: every entry has evidence, and evidence names people and parties, which are entries.</summary>
    [Fact]
    public void No_knot_reaches_beyond_one_floor() => Assert.All(
        Library.Value.Knots,
        knot => Assert.Single(knot.Select(file => Floors.Of(Floors.RoomOf(file))).Distinct()));

    [Fact]
    public void A_use_of_a_floor_above_is_seen_and_named()
    {
        var graph = SourceGraph.OfTexts(
            ("Values/Low.cs", "namespace N; class Low { object Made => High.Make(); }"),
            ("Json/High.cs", "namespace N; class High { public static Low? Make() => null; }"));
        Assert.Equal(["Values/Low.cs uses High.Make of Json/High.cs"], UpwardOf(graph));
        Assert.Equal(2, Assert.Single(graph.Knots).Length);
    }

    /// <summary>Writes the picture of the floors: <c>.ci/floors</c> prints it.</summary>
    [Fact]
    public void The_picture_shows_every_floor()
    {
        var picture = Picture(Library.Value);
        TestContext.Current.TestOutputHelper?.WriteLine(picture);
        Assert.All(Floors.FromTheTop.SelectMany(floor => floor), room => Assert.Contains(room, picture, StringComparison.Ordinal));
    }

    private static IEnumerable<string> UpwardOf(SourceGraph graph) =>
        from use in graph.Uses
        where Floors.Of(Floors.RoomOf(use.To)) < Floors.Of(Floors.RoomOf(use.From))
        orderby use.From
        select $"{use.From} uses {use.Name} of {use.To}";

    private static string Picture(SourceGraph graph)
    {
        var files = Repository.SourceFiles("src/Negotiation.Model").Select(file => Floors.RoomOf(Path.GetRelativePath(Repository.Path("src/Negotiation.Model"), file))).CountBy(room => room).ToDictionary();
        var uses = graph.Uses.Select(use => (From: Floors.RoomOf(use.From), To: Floors.RoomOf(use.To))).Where(use => use.From != use.To).CountBy(use => use).ToLookup(pair => pair.Key.From);
        var lines =
            from floor in Floors.FromTheTop
            from room in floor
            let below = uses[room].OrderBy(pair => Floors.Of(pair.Key.To)).ThenBy(pair => pair.Key.To, StringComparer.Ordinal).Select(pair => $"{pair.Key.To} {pair.Value}")
            select $"{Floors.Of(room),2}  {room,-18}{files[room],4} files  uses {string.Join(", ", below)}";
        var knots = graph.Knots.Take(3).Select(knot => $"{knot.Length} files of {string.Join(", ", knot.Select(Floors.RoomOf).Distinct())}");
        return string.Join('\n', lines) + $"\nThe largest knots: {string.Join("; ", knots)}.";
    }
}
