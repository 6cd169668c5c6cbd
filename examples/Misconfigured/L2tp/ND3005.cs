namespace NetDsl.Examples.Misconfigured;

/// <summary>A line deletes the group default-lac.</summary>
public static partial class ND3005
{
    public static Network Bad() => Network.Define("ND3005", net =>
    {
        net.Lac1(lac =>
        {
            lac.Loopback(1, lo => lo.Address("1.1.1.2/32"));
            lac.Raw("undo l2tp-group default-lac"); // expect ND3005
        });
    });
}
