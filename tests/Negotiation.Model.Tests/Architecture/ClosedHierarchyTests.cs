namespace Negotiation.Model.Tests.Architecture;

public sealed class ClosedHierarchyTests
{
    private const string AbstractMemberIsMissing = "CS0534";
    private const string InterfaceMemberIsMissing = "CS0535";
    private const string ConstructorIsMissing = "CS7036";

    public static TheoryData<string, string> Openings => new()
    {
        { "Entry", "public override Reference Reference => \"party:mine\";" },
        { "Proposal", "" },
        { "Area", "" },
        { "Condition", "" },
        { "Quantity", "" },
        { "Term", "" },
        { "When", "public override DateBound Earliest => default; public override DateBound Latest => default;" },
        { "Code<Act>", "" },
    };

    [Theory]
    [MemberData(nameof(Openings))]
    public void An_outside_subclass_does_not_compile(string parent, string members) => Assert.Contains(
        AbstractMemberIsMissing,
        OutsideCode.ErrorsOf($$"""public sealed record Mine : {{parent}} { {{members}} }"""));

    /// <summary>The compiler gives every record that is not sealed a copy constructor, which outsiders reach.</summary>
    [Theory]
    [MemberData(nameof(Openings))]
    public void The_copy_constructor_is_no_way_in(string parent, string members) => Assert.Equal(
        [AbstractMemberIsMissing],
        OutsideCode.ErrorsOf($$"""
            public sealed record Mine : {{parent}}
            {
                [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
                public Mine({{parent}} other) : base(other) { }
                {{members}}
            }
            """));

    [Fact]
    public void A_code_list_of_ones_own_does_not_compile() => Assert.Equal(
        [AbstractMemberIsMissing, InterfaceMemberIsMissing, ConstructorIsMissing],
        OutsideCode.ErrorsOf("""
            public sealed record Mine : Code<Mine>, ICode<Mine>
            {
                public static ValueList<Mine> Known => [];
            }
            """));

    [Fact]
    public void A_class_that_holds_values_of_the_library_and_tells_them_apart_compiles() => Assert.Empty(OutsideCode.ErrorsOf("""
        public sealed record Mine
        {
            public required Party Party { get; init; }

            public static string Tell(When when) => when switch
            {
                ApproximateDate date => date.Text,
                Window { NotBefore: { } start } => Tell(start),
                UnknownWhen unknown => unknown.Kind,
                _ => "",
            };

            public static Party Make() => new() { Id = "ukraine", Kind = PartyKind.State, Name = "Ukraine", Aliases = [] };
        }
        """));
}
