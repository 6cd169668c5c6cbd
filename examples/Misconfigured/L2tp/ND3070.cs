namespace NetDsl.Examples.Misconfigured;

/// <summary>A virtual template of the number 1024.</summary>
public static partial class ND3070
{
    public static Network Bad() => Network.Define("ND3070", net =>
    {
        net.Lac1(router => router.Interface("Virtual-Template1024")); // expect ND3070
    });
}
