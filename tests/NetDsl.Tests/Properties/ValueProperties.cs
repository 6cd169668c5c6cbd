using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace NetDsl.Tests.Properties;

/// <summary>parse(print(v)) equals v, for whatever FsCheck makes up.</summary>
public class ValueProperties
{
    [Fact]
    public void Ipv4_addresses_come_back() =>
        Prop.ForAll<uint>(bits => Ipv4Address.Parse(new Ipv4Address(bits).ToString()) == new Ipv4Address(bits)).QuickCheckThrowOnFailure();

    [Fact]
    public void Ipv4_prefixes_come_back_and_contain_themselves() =>
        Prop.ForAll(ArbMap.Default.ArbFor<uint>(), Gen.Choose(0, 32).ToArbitrary(), (bits, length) =>
        {
            var prefix = new Ipv4Prefix(new Ipv4Address(bits), length);
            return Ipv4Prefix.Parse(prefix.ToString()) == prefix && prefix.Contains(prefix.Address) && prefix.Network.Mask == prefix.Mask;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Ipv6_addresses_come_back() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Choose(0, 65535), 8).ToArbitrary(), groups =>
        {
            var text = string.Join(":", groups.Select(g => (g % 3 == 0 ? 0 : g).ToString("X")));
            var address = Ipv6Address.Parse(text);
            return Ipv6Address.Parse(address.ToString()) == address && System.Net.IPAddress.Parse(address.ToString()).Equals(System.Net.IPAddress.Parse(text));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Numbers_come_back_inside_their_range_and_are_refused_outside() =>
        Prop.ForAll<long>(number =>
        {
            if (number is < VcId.MinValue or > VcId.MaxValue)
                return !VcId.TryParse(number.ToString(), out _) && Refused(() => new VcId(number));
            return VcId.Parse(new VcId(number).ToString()) == new VcId(number);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Names_come_back_or_are_refused() =>
        Prop.ForAll<NonNull<string>>(text =>
        {
            try
            {
                var name = new TunnelPolicyName(text.Get);
                return TunnelPolicyName.Parse(name.ToString()) == name
                    && text.Get.Length is > 0 and <= 39 && !text.Get.Any(c => char.IsControl(c) || c is '?' or ' ');
            }
            catch (InvalidValueException e)
            {
                return e.RuleId is "ND1005" or "ND1006";
            }
        }).QuickCheckThrowOnFailure();

    private static bool Refused(Action make)
    {
        try
        {
            make();
            return false;
        }
        catch (InvalidValueException e)
        {
            return e.RuleId == "ND1004";
        }
    }
}
