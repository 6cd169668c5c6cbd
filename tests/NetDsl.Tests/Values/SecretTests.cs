using System;
using System.IO;
using System.Linq;
using NetDsl.Commands;
using NetDsl.Examples.Misconfigured;
using NetDsl.Huawei;
using NetDsl.Tests.Cli;
using Xunit;

namespace NetDsl.Tests.Values;

/// <summary>Secrets are looked up when a script is written, and stand nowhere else.</summary>
public sealed class SecretTests : IDisposable
{
    private const string Cipher = "%^%#pAX[0k.N/7!&E.8/W^OD-x//CRf'DHjM`9T%g:5abcdef%^%#";
    private readonly string _variable = "NETDSL_TEST_" + Guid.NewGuid().ToString("N");
    private readonly CliFolder _folder = new();

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(_variable, null);
        _folder.Dispose();
    }

    [Fact]
    public void The_text_form_tells_where_it_comes_from_and_not_what_it_is()
    {
        Assert.Equal("secret", Secret.Parse("Top-Secret-1").ToString());
        Assert.Equal("cipher text", Secret.Parse(Cipher).ToString());
        Assert.Equal("environment variable KEY", Secret.FromEnvironment("KEY").ToString());
        Assert.Equal("file keys/a", Secret.FromFile("keys/a").ToString());
        Assert.Equal("unknown", default(Secret).ToString());
    }

    [Fact]
    public void A_secret_that_is_refused_does_not_stand_in_the_message()
    {
        var refused = Assert.Throws<InvalidValueException>(() => Secret.Parse("Top Secret 1"));
        Assert.DoesNotContain("Top", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_show_where_a_secret_stands()
    {
        var text = Lac(Secret.FromEnvironment(_variable)).Devices[0].ToText();
        Assert.Contains($" tunnel password cipher ${{{_variable}}}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Emit_looks_it_up_in_the_environment()
    {
        Environment.SetEnvironmentVariable(_variable, "Top-Secret-1");
        var run = CliRun.Program(Lac(Secret.FromEnvironment(_variable)), "emit", "--out", _folder["out"]);
        Assert.Equal(0, run.Status);
        Assert.Contains(" tunnel password cipher Top-Secret-1\n", _folder.Read("out/LAC1.cfg"), StringComparison.Ordinal);
        Assert.DoesNotContain("Top-Secret-1", run.Out + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Emit_reads_it_from_the_first_line_of_a_file()
    {
        File.WriteAllText(_folder["key"], "Top-Secret-2\nsomething else\n");
        var run = CliRun.Program(Lac(Secret.FromFile(_folder["key"])), "emit", "--out", _folder["out"]);
        Assert.Equal(0, run.Status);
        Assert.Contains(" tunnel password cipher Top-Secret-2\n", _folder.Read("out/LAC1.cfg"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Without_it_nothing_is_written_and_the_place_is_named(bool fromFile)
    {
        var run = CliRun.Program(Lac(fromFile ? Secret.FromFile(_folder["missing"]) : Secret.FromEnvironment(_variable)), "emit", "--out", _folder["out"]);
        Assert.NotEqual(0, run.Status);
        Assert.Matches(@"SecretTests\.cs\(\d+", run.Error);
        Assert.Contains("error ND1015: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(fromFile ? "missing" : _variable, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["out/LAC1.cfg"]));
    }

    [Fact]
    public void Cipher_text_comes_back_untouched()
    {
        var text = $"#\nl2tp-group lac1\n tunnel password cipher {Cipher}\n#\nreturn\n";
        var device = ConfigReader.Read(VrpDialect.Instance, text, "LAC.cfg");
        Assert.Equal(SecretSource.CipherText, ((VrpRouter)device).L2tpGroups[0].Password.Value.Source);
        Assert.Equal(text, device.ToText());
    }

    [Fact]
    public void Equality_is_three_valued()
    {
        Secret text = "a1", same = "a1", other = "b1", cipher = Cipher, cipher2 = Cipher + "x%^%#";
        Assert.True(text.IsSameAs(same));
        Assert.False(text.IsSameAs(other));
        Assert.True(Secret.FromEnvironment("A").IsSameAs(Secret.FromEnvironment("A")));
        Assert.Null(Secret.FromEnvironment("A").IsSameAs(Secret.FromEnvironment("B")));
        Assert.Null(Secret.FromEnvironment("A").IsSameAs(text));
        Assert.Null(cipher.IsSameAs(cipher2));
        Assert.Null(cipher.IsSameAs(text));
        Assert.Null(default(Secret).IsSameAs(text));
    }

    /// <summary>No finding about a network shows a secret of it.</summary>
    [Fact]
    public void Findings_do_not_show_secrets()
    {
        var network = Network.Define("n", net =>
        {
            net.HuaweiRouter("LAC", r => r.L2tpGroup("g", g => g.TunnelName("LAC").Password("Top-Secret-1", PasswordForm.Simple).Lac(l => l.Lns("3.3.3.3"))));
            net.HuaweiRouter("LNS", r =>
            {
                r.Loopback(0, lo => lo.Address("3.3.3.3/32"));
                r.L2tpGroup("g", g => g.TunnelName("LNS").Password("Top-Secret-12", PasswordForm.Simple).Lns(1, "LAC"));
            });
        });
        var findings = NetworkCheck.Run(network);
        Assert.Contains(findings, f => f.Rule.Id == "ND3030");
        Assert.All(findings, f => Assert.DoesNotContain("Top-Secret-1", f.Message + string.Concat(f.Related.Select(r => r.Text)), StringComparison.Ordinal));
    }

    private static Network Lac(Secret password) => Network.Define("n", net => net.Lac1(
        lac => lac.RadiusGroup("radius1", radius => radius.SharedKey(Cipher)),
        group: g => g.Password(password)));
}
