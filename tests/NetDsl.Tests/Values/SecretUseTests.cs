using System.Linq;
using System.Reflection;
using Xunit;

namespace NetDsl.Tests.Values;

/// <summary>The rule about secrets in the program looks at every setting that holds one.</summary>
public class SecretUseTests
{
    /// <summary>A new one is added here when AddSecrets of its device looks at it, and ND6201 has a case for it.</summary>
    [Fact]
    public void Every_setting_that_holds_a_secret_is_looked_at()
    {
        var settings = typeof(Device).Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(f => f.FieldType == typeof(Setting<Secret>))
            .Select(f => $"{f.DeclaringType!.Name}.{f.Name}")
            .Order(System.StringComparer.Ordinal);
        Assert.Equal(
            [
                "AaaDomain.authorizePassword", "BgpSession.password", "CellularProfile.password", "ComwareController.pin", "ComwarePpp.chapPassword", "ComwarePpp.papPassword", "ComwareUser.password",
                "ETrunk.key", "L2tpGroup.password", "L2tpPeerPassword.password", "LocalUserPassword.password", "PppLink.chapPassword", "PppLink.papPassword", "RadiusGroup.cipherKey", "RadiusGroup.sharedKey",
            ],
            settings);
    }
}
