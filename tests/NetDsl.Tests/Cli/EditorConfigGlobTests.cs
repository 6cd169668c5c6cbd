using Xunit;

namespace NetDsl.Tests.Cli;

/// <summary>The names of sections of <c>.editorconfig</c> files: which files they are about.</summary>
public class EditorConfigGlobTests
{
    [Theory]
    [InlineData("*", "/Metro.cs", true)]
    [InlineData("*", "/src/deep/Metro.cs", true)]
    [InlineData("*.cs", "/Metro.cs", true)]
    [InlineData("*.cs", "/src/deep/Metro.cs", true)]
    [InlineData("*.cs", "/Metro.csx", false)]
    [InlineData("*.cs", "/Metrocs", false)]
    [InlineData("*.cs", "/Metro.CS", false)]
    [InlineData("Metro.cs", "/src/Metro.cs", true)]
    [InlineData("Metro.cs", "/src/MyMetro.cs", false)]
    [InlineData("M*o.cs", "/Metro.cs", true)]
    public void A_star_is_any_characters_but_a_slash(string name, string path, bool isMatch) => Is(isMatch, name, path);

    [Theory]
    [InlineData("src/*.cs", "/src/Metro.cs", true)]
    [InlineData("src/*.cs", "/src/deep/Metro.cs", false)]
    [InlineData("src/*.cs", "/a/src/Metro.cs", false)]
    [InlineData("/src/*.cs", "/src/Metro.cs", true)]
    [InlineData("/*.cs", "/Metro.cs", true)]
    [InlineData("/*.cs", "/src/Metro.cs", false)]
    [InlineData("src/**.cs", "/src/deep/er/Metro.cs", true)]
    [InlineData("src/**/Metro.cs", "/src/deep/er/Metro.cs", true)]
    [InlineData("src/**/Metro.cs", "/src/Metro.cs", false)]
    [InlineData("**.cs", "/src/Metro.cs", true)]
    [InlineData("**/Metro.cs", "/src/deep/Metro.cs", true)]
    [InlineData("src/", "/src/Metro.cs", false)]
    public void With_a_slash_it_is_a_path_from_the_folder_on_and_two_stars_go_deeper(string name, string path, bool isMatch) => Is(isMatch, name, path);

    [Theory]
    [InlineData("Metro?.cs", "/Metro1.cs", true)]
    [InlineData("Metro?.cs", "/Metro.cs", false)]
    [InlineData("Metro?.cs", "/Metro12.cs", false)]
    public void A_question_mark_is_one_character(string name, string path, bool isMatch) => Is(isMatch, name, path);

    [Theory]
    [InlineData("PE[123].cfg", "/PE2.cfg", true)]
    [InlineData("PE[123].cfg", "/PE4.cfg", false)]
    [InlineData("PE[!123].cfg", "/PE4.cfg", true)]
    [InlineData("PE[!123].cfg", "/PE2.cfg", false)]
    [InlineData("PE[1-3].cfg", "/PE2.cfg", true)]
    [InlineData("PE[1-3].cfg", "/PE4.cfg", false)]
    [InlineData("PE[1-3].cfg", "/PE-.cfg", false)]
    [InlineData("PE[-1].cfg", "/PE-.cfg", true)]
    [InlineData("PE[1-].cfg", "/PE-.cfg", true)]
    [InlineData("PE[^1].cfg", "/PE^.cfg", true)]
    [InlineData("PE[^1].cfg", "/PE2.cfg", false)]
    [InlineData("PE[.].cfg", "/PE2.cfg", false)]
    [InlineData(@"PE[\]].cfg", "/PE].cfg", true)]
    [InlineData("PE[12", "/PE1", false)]
    [InlineData("PE[]", "/PE", false)]
    [InlineData("PE[3-1].cfg", "/PE2.cfg", false)]
    public void Brackets_are_one_of_their_characters(string name, string path, bool isMatch) => Is(isMatch, name, path);

    [Theory]
    [InlineData("*.{cs,cfg}", "/Metro.cs", true)]
    [InlineData("*.{cs,cfg}", "/PE1.cfg", true)]
    [InlineData("*.{cs,cfg}", "/PE1.txt", false)]
    [InlineData("*.{cs}", "/Metro.cs", true)]
    [InlineData("PE1{,-old}.cfg", "/PE1.cfg", true)]
    [InlineData("PE1{,-old}.cfg", "/PE1-old.cfg", true)]
    [InlineData("{src,test}/**.cs", "/test/a/b.cs", true)]
    [InlineData("{src,test}/**.cs", "/tests/a/b.cs", false)]
    [InlineData("{*.{cs,vb},PE?.cfg}", "/a.vb", true)]
    [InlineData("{*.{cs,vb},PE?.cfg}", "/PE1.cfg", true)]
    [InlineData("{a,b", "/a", false)]
    [InlineData("a}", "/a}", false)]
    [InlineData("*.cs,*.cfg", "/Metro.cs", false)]
    public void Braces_are_one_of_their_texts(string name, string path, bool isMatch) => Is(isMatch, name, path);

    [Theory]
    [InlineData("PE{1..9}.cfg", "/PE1.cfg", true)]
    [InlineData("PE{1..9}.cfg", "/PE9.cfg", true)]
    [InlineData("PE{1..9}.cfg", "/PE10.cfg", false)]
    [InlineData("PE{1..9}.cfg", "/PE0.cfg", false)]
    [InlineData("PE{1..9}.cfg", "/PEx.cfg", false)]
    [InlineData("PE{9..1}.cfg", "/PE5.cfg", true)]
    [InlineData("PE{-2..2}.cfg", "/PE-1.cfg", true)]
    [InlineData("PE{8..12}.cfg", "/PE10.cfg", true)]
    [InlineData("PE{1..3}-{5..7}.cfg", "/PE2-6.cfg", true)]
    [InlineData("PE{1..3}-{5..7}.cfg", "/PE2-8.cfg", false)]
    [InlineData("PE{1..99999999999}.cfg", "/PE5.cfg", false)]
    [InlineData("PE{a..c}.cfg", "/PEb.cfg", false)]
    public void Braces_with_two_dots_are_a_number_between(string name, string path, bool isMatch) => Is(isMatch, name, path);

    [Theory]
    [InlineData(@"a\*.cs", "/a*.cs", true)]
    [InlineData(@"a\*.cs", "/ab.cs", false)]
    [InlineData(@"a\{1\}.cs", "/a{1}.cs", true)]
    [InlineData("a+(b)$.cs", "/a+(b)$.cs", true)]
    [InlineData("a.cs", "/axcs", false)]
    [InlineData("Zürich*.cs", "/Zürich1.cs", true)]
    [InlineData(@"a\", "/a", false)]
    public void Everything_else_is_what_it_is(string name, string path, bool isMatch) => Is(isMatch, name, path);

    private static void Is(bool expected, string name, string path) => Assert.Equal(expected, EditorConfigGlob.TryParse(name)?.IsMatch(path) ?? false);
}
