namespace NetDsl.Examples.Misconfigured;

/// <summary>A second format of the calling number in the same group.</summary>
public static partial class ND3102
{
    public static Network Bad() => Network.Define("ND3102", net =>
    {
        net.Lac1(group: lac1 =>
        {
            lac1.Raw("calling-number-avp format version3");
            lac1.Raw("calling-number-avp format include mac vlan"); // expect ND3102
        });
    });
}
