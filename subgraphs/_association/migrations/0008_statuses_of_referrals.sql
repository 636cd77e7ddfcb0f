ALTER TYPE "public"."referral_status" ADD VALUE 'WAITING_FOR_RELAY' BEFORE 'INVITED';--> statement-breakpoint
ALTER TYPE "public"."referral_status" ADD VALUE 'PRESCRIBED' BEFORE 'INVITED';--> statement-breakpoint
ALTER TYPE "public"."referral_status" ADD VALUE 'PLACED' BEFORE 'ADMITTED';--> statement-breakpoint
ALTER TYPE "public"."referral_status" ADD VALUE 'SUSPENDED' BEFORE 'LEFT_EARLY';--> statement-breakpoint
ALTER TYPE "public"."referral_status" ADD VALUE 'EXCLUDED' BEFORE 'CANCELLED';--> statement-breakpoint
ALTER TYPE "public"."referral_status" ADD VALUE 'EMPLOYED' BEFORE 'CANCELLED';--> statement-breakpoint
ALTER TYPE "public"."referral_status" ADD VALUE 'FOLLOWED_UP' BEFORE 'CANCELLED';--> statement-breakpoint
ALTER TYPE "public"."referral_status" ADD VALUE 'TO_BE_REDIRECTED' BEFORE 'CANCELLED';--> statement-breakpoint
ALTER TYPE "public"."referral_status" ADD VALUE 'EXPIRED' BEFORE 'CONSENT_WITHDRAWN';--> statement-breakpoint
ALTER TYPE "public"."referral_status" ADD VALUE 'SUPERSEDED' BEFORE 'CONSENT_WITHDRAWN';