using Xunit;

namespace Negotiation.Model.Tests.Time;

public sealed class EdtfReferenceTests
{
    /// <summary>The specification lists this one text under two levels; by its rules a qualifier at the end is of level 1.</summary>
    private static readonly EdtfReferenceVector ListedTwice = new("2004-06-11%", 2);

    [Theory]
    [InlineData(EdtfReferenceVectors.OfTheSpecification, 64)]
    [InlineData(EdtfReferenceVectors.OfTheValidator, 259)]
    [InlineData(EdtfReferenceVectors.Disputed, 32)]
    public void The_reference_vectors_have_the_validity_and_level_expected(string file, int count)
    {
        var vectors = EdtfReferenceVectors.ReadOrSkip(file);

        Assert.Equal(count, vectors.Count);
        Assert.All(vectors.Where(vector => vector != ListedTwice), vector => Assert.Equal(vector, vector.Read()));
    }

    [Fact]
    public void The_text_that_the_specification_lists_under_two_levels_is_of_the_lower_one() =>
        Assert.Equal(1, ApproximateDate.Parse(ListedTwice.Text).Level);
}
